/** Tables: learn.microsoft.com/javascript/api/excel/excel.table (resize: ExcelApi 1.13). */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      {
        name: "Data",
        values: [
          ["Enhed", "Svar"],
          ["Vejen", 1],
          ["Vejle", 2],
        ],
      },
      { name: "Andet" },
    ],
  });
});

afterEach(() => host.dispose());

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
}

test("a table has a name, an id without load, and its cells in parts", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    expect(table.id).not.toBe("");
    table.load("name,style,worksheet/name");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    await context.sync();
    expect([table.name, table.style, table.worksheet.name]).toEqual([
      "Tabel1",
      "TableStyleMedium2",
      "Data",
    ]);
    expect(parts.map(({ address }) => address)).toEqual(["Data!A1:B3", "Data!A1:B1", "Data!A2:B3"]);
  });
});

test("a table is found by its name in the sheet and in the workbook, and can be renamed", async () => {
  await onSheet(async (sheet, context) => {
    sheet.tables.add(sheet.getRange("A1:B3"), true).name = "Besvarelser";
    await context.sync();
    const found = context.workbook.tables.getItem("besvarelser");
    const missing = context.workbook.tables.getItemOrNullObject("Tabel1");
    found.load("name");
    sheet.tables.load("items/name,count");
    await context.sync();
    expect([found.name, missing.isNullObject]).toEqual(["Besvarelser", true]);
    expect(sheet.tables.items.map(({ name }) => name)).toEqual(["Besvarelser"]);
    const other = context.workbook.worksheets.getItem("Andet").tables.add("A1:A2", true);
    other.name = "BESVARELSER";
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

test("a table is resized, follows inserted rows, and keeps its headers' row", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:B3", true);
    table.resize("A1:B9");
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const range = table.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Data!A2:B10");
    table.resize("A5:B9");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a table can become plain cells again, or go with its cells; tables share none", async () => {
  await onSheet(async (sheet, context) => {
    const first = sheet.tables.add("A1:B3", true);
    await context.sync();
    sheet.tables.add("B3:C5", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    first.convertToRange();
    const second = sheet.tables.add("A2:B3", true);
    await context.sync();
    second.delete();
    const cells = sheet.getRange("A1:B3");
    cells.load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    expect(cells.values).toEqual([
      ["Enhed", "Svar"],
      ["", ""],
      ["", ""],
    ]);
    expect(count.value).toBe(0);
  });
});
