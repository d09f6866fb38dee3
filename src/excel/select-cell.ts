/** Shows a sheet and selects a cell of it ("C7"); the sheet's first cell where none is given. */
export async function selectCell(sheetName: string, address: string | null): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address ?? "A1").select();
    await context.sync();
  });
}
