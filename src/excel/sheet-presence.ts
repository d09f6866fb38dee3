import { runPatiently } from "./run-patiently";

/** Whether a sheet that was told of can still be gone to. */
export type SheetPresence = "visible" | "hidden" | "gone";

/** What has become of sheets that were told of, by their names. One request. */
export async function sheetPresence(
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetPresence>> {
  return runPatiently(async (context) => {
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      return { name, sheet };
    });
    await context.sync();
    return new Map(
      sheets.map(({ name, sheet }): [string, SheetPresence] => [
        name,
        sheet.isNullObject ? "gone" : sheet.visibility === "Visible" ? "visible" : "hidden",
      ]),
    );
  });
}

/**
 * Shows a sheet and selects a cell of it ("C7"); the sheet's first cell where none is given.
 *
 * @returns "visible" where it is shown; else why it is not, and nothing was done.
 */
export async function showCell(sheetName: string, address: string | null): Promise<SheetPresence> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    if (sheet.visibility !== "Visible") return "hidden";
    sheet.activate();
    sheet.getRange(address ?? "A1").select();
    await context.sync();
    return "visible";
  });
}
