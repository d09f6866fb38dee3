/**
 * The rows and columns of tables: learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
 * and excel.tablecolumncollection (ExcelApi 1.1, deleteRowsAt 1.18).
 */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ sheets: [{ name: "Data" }] });
});

afterEach(() => host.dispose());

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
}

async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await sheet.context.sync();
  return range.values as unknown[][];
}

async function unitsAndAnswers(sheet: Excel.Worksheet): Promise<Excel.Table> {
  const table = sheet.tables.add("B2:C2", true);
  table.getHeaderRowRange().values = [["Enhed", "Svar"]];
  table.rows.add(undefined, [
    ["Vejen", 4],
    ["Vejle", 6],
  ]);
  await sheet.context.sync();
  return table;
}

test("rows fill the empty row of a table of headers, and come at the end after that", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:C2", true);
    const before = table.rows.getCount();
    table.getHeaderRowRange().values = [["Enhed", "Svar"]];
    table.rows.add(undefined, [["Vejen", 4]]);
    table.rows.add(-1, [["Vejle", "=1+5"]]);
    const [range, body] = [table.getRange(), table.getDataBodyRange()];
    range.load("address");
    body.load("values");
    table.rows.load("count");
    await context.sync();
    expect([before.value, table.rows.count]).toEqual([0, 2]);
    expect(range.address).toBe("Data!B2:C4");
    expect(body.values).toEqual([
      ["Vejen", 4],
      ["Vejle", 6],
    ]);
  });
});

test("a row put in at a place moves those below and what lies under the table", async () => {
  await onSheet(async (sheet, context) => {
    const table = await unitsAndAnswers(sheet);
    sheet.getRange("B5:D5").values = [["Note", "under", "udenfor"]];
    const row = table.rows.add(1, [["Ærø", 1]]);
    row.load("index,values");
    await context.sync();
    expect([row.index, row.values]).toEqual([1, [["Ærø", 1]]]);
    expect(await valuesOf(sheet, "B2:D6")).toEqual([
      ["Enhed", "Svar", ""],
      ["Vejen", 4, ""],
      ["Ærø", 1, ""],
      ["Vejle", 6, "udenfor"],
      ["Note", "under", ""],
    ]);
    table.rows.add(9, [["Fanø", 1]]);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a row can be read, written and deleted; the last one leaves an empty row", async () => {
  await onSheet(async (sheet, context) => {
    const table = await unitsAndAnswers(sheet);
    table.rows.getItemAt(1).values = [["Vejle", 7]];
    table.rows.load("items");
    await context.sync();
    expect(table.rows.items.map(({ index, values }) => [index, values])).toEqual([
      [0, [["Vejen", 4]]],
      [1, [["Vejle", 7]]],
    ]);
    table.rows.getItemAt(0).delete();
    await context.sync();
    expect(await valuesOf(sheet, "B2:C4")).toEqual([
      ["Enhed", "Svar"],
      ["Vejle", 7],
      ["", ""],
    ]);
    table.rows.getItemAt(0).delete();
    const [count, range] = [table.rows.getCount(), table.getRange().load("address")];
    await context.sync();
    expect([count.value, range.address]).toEqual([0, "Data!B2:C3"]);
    table.rows.getItemAt(0).load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a column is found by name and id, and keeps its id when one comes before it", async () => {
  await onSheet(async (sheet, context) => {
    const table = await unitsAndAnswers(sheet);
    const answers = table.columns.getItem("SVAR");
    answers.load("id,index,name,values");
    await context.sync();
    expect([answers.index, answers.name, answers.values]).toEqual([
      1,
      "Svar",
      [["Svar"], [4], [6]],
    ]);
    const { id } = answers;
    const added = table.columns.add(0, [["Runde"], [1], [2]]);
    added.load("name,index");
    const again = table.columns.getItem(id).load("name,index");
    const missing = table.columns.getItemOrNullObject("Måling");
    const body = again.getDataBodyRange().load("address");
    await context.sync();
    expect([added.name, added.index, again.name, again.index]).toEqual(["Runde", 0, "Svar", 2]);
    expect([missing.isNullObject, body.address]).toEqual([true, "Data!D3:D4"]);
    table.columns.getItem("Enhed").delete();
    table.columns.load("items/name,count");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Runde", "Svar"]);
  });
});

test("headers differ from each other and are never empty", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [
      ["Svar", "", "Svar"],
      [1, 2, 3],
    ];
    const table = sheet.tables.add("A1:C2", true);
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Svar", "Kolonne2", "Svar2"]);
    table.columns.getItemAt(1).name = "svar";
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

test("cells without headers get a row of them above, and move down", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Vejen", 4],
      ["Vejle", 6],
    ];
    const range = sheet.tables.add("A1:B2", false).getRange();
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Data!A1:B3");
    expect(range.values).toEqual([
      ["Kolonne1", "Kolonne2"],
      ["Vejen", 4],
      ["Vejle", 6],
    ]);
  });
});

// learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
test("'items' loads all of each item, whatever is asked for beside it", async () => {
  await onSheet(async (sheet, context) => {
    const table = await unitsAndAnswers(sheet);
    table.columns.load("items,count");
    await context.sync();
    expect(table.columns.count).toBe(2);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Enhed", 0],
      ["Svar", 1],
    ]);
  });
});
