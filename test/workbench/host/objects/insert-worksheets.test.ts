import { readXlsx } from "../../../../src/files/xlsx/read-xlsx";
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";
import { writeXlsx, type SheetToWrite } from "../../../files/write-xlsx";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Måling 1", values: [["min"]] }, { name: "Noter" }],
    readWorkbookFile: async (bytes) => {
      const file = await readXlsx(bytes);
      return file.kind === "workbook" ? file.sheets : null;
    },
  });
});

afterEach(() => host.dispose());

function fileOf(...sheets: SheetToWrite[]): string {
  return Buffer.from(writeXlsx(sheets)).toString("base64");
}

function insert(file: string, options?: Excel.InsertWorksheetOptions): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return inserted.value;
  });
}

function sheets(): Promise<[name: string, visibility: string][]> {
  return host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => [name, visibility]);
  });
}

async function names(): Promise<string[]> {
  return (await sheets()).map(([name]) => name);
}

test("the sheets of a file come last, in their order, and their ids lead to them", async () => {
  const ids = await insert(fileOf({ name: "A", rows: [["a"]] }, { name: "B", rows: [["b", 2]] }));
  expect(await names()).toEqual(["Måling 1", "Noter", "A", "B"]);
  await host.Excel.run(async (context) => {
    const inserted = ids.map((id) => context.workbook.worksheets.getItem(id));
    const ranges = inserted.map((sheet) => sheet.getUsedRange(true));
    inserted.forEach((sheet) => sheet.load("name"));
    ranges.forEach((range) => range.load("values"));
    await context.sync();
    expect(inserted.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(ranges.map(({ values }) => values as unknown[][])).toEqual([[["a"]], [["b", 2]]]);
  });
});

test("cells are what they are in the file: text stays text whatever it looks like", async () => {
  const cells = ["=1+1", "007", "3,5", "SAND", "'x", 0.5, true, { error: "#N/A" }, null, "ø"];
  const [id] = await insert(fileOf({ name: "Data", rows: [[], cells] }));
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(id).getRange("A2:J2");
    range.load("values,formulas");
    await context.sync();
    const expected = ["=1+1", "007", "3,5", "SAND", "'x", 0.5, true, "#N/A", "", "ø"];
    expect(range.values).toEqual([expected]);
    expect(range.formulas).toEqual([expected]);
  });
});

test("a name that is taken gets a number, and nothing that was there is touched", async () => {
  const file = fileOf({ name: "måling 1", rows: [["ny"]] });
  await insert(file);
  await insert(file);
  expect(await names()).toEqual(["Måling 1", "Noter", "måling 1 (2)", "måling 1 (3)"]);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Måling 1").getUsedRange();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["min"]]);
  });
});

test("hidden sheets, rows and columns stay hidden, and merged cells merged", async () => {
  const rows = ["1", "2", "3"].map((row) => [`a${row}`, `b${row}`, `c${row}`]);
  rows[0] = ["over", "", ""];
  const [id] = await insert(
    fileOf(
      { name: "Data", rows, merged: ["A1:B1"], hiddenRows: [2], hiddenColumns: [1] },
      { name: "Koder", rows: [["x"]], state: "hidden" },
    ),
  );
  expect(await sheets()).toEqual([
    ["Måling 1", "Visible"],
    ["Noter", "Visible"],
    ["Data", "Visible"],
    ["Koder", "Hidden"],
  ]);
  const merges = host.univerAPI.getActiveWorkbook()?.getSheetBySheetId(id)?.getMergeData();
  expect(merges?.map((range) => range.getA1Notation())).toEqual(["A1:B1"]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const ranges = ["A3", "A1:A2", "B2", "A1:C3"].map((address) => sheet.getRange(address));
    ranges.forEach((range) => range.load("rowHidden,columnHidden"));
    await context.sync();
    expect(ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [null, null],
    ]);
  });
});

test("only the sheets that were named come, at the place that was named", async () => {
  const file = fileOf(...["A", "B", "C"].map((name) => ({ name, rows: [[name]] })));
  await insert(file, {
    sheetNamesToInsert: ["C", "a"],
    positionType: "After",
    relativeTo: "Noter",
  });
  expect(await names()).toEqual(["Måling 1", "Noter", "A", "C"]);
  await insert(file, { sheetNamesToInsert: ["B"], positionType: "Before", relativeTo: "Noter" });
  await insert(file, { sheetNamesToInsert: ["B"], positionType: "Beginning" });
  expect(await names()).toEqual(["B (2)", "Måling 1", "B", "Noter", "A", "C"]);
  await expect(insert(file, { sheetNamesToInsert: ["D"] })).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test("the sheet that is shown stays the one that is shown, and others hear of the new one", async () => {
  const added: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(({ worksheetId }) => {
      added.push(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  const ids = await insert(fileOf({ name: "A", rows: [["a"]] }));
  const active = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe("Måling 1");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(added).toEqual(ids);
});

test.each([
  ["no Base64", "æøå"],
  ["no workbook", Buffer.from("Enhed;A: 1\n").toString("base64")],
])("what is %s is refused, and nothing is inserted", async (_what, file) => {
  await expect(insert(file)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await names()).toEqual(["Måling 1", "Noter"]);
});

test("a host that was given nothing to open files with says that it does not offer it", async () => {
  const other = await openNodeWorkbook();
  try {
    const inserting = other.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64("");
      await context.sync();
    });
    await expect(inserting).rejects.toMatchObject({ code: "NotImplemented" });
  } finally {
    other.dispose();
  }
});
