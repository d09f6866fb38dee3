import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      { name: "Aktivt" },
      {
        name: "Data",
        values: [
          ["a", "b", "c"],
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ],
  });
});

afterEach(() => host.dispose());

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
}

async function valuesOf(address: string): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("ranges can be reached from ranges", async () => {
  await onSheet(async (sheet, context) => {
    const from = sheet.getRange("B2:C4");
    const reached = {
      cell: from.getCell(1, 1),
      outside: from.getCell(5, 0),
      offset: from.getOffsetRange(-1, 2),
      resized: from.getResizedRange(1, -1),
      absolute: from.getAbsoluteResizedRange(1, 5),
      row: from.getRow(2),
      column: from.getColumn(0),
      lastRow: from.getLastRow(),
      lastCell: from.getLastCell(),
      rows: from.getEntireRow(),
      columns: from.getEntireColumn(),
      shared: from.getIntersection("C3:F9"),
      around: from.getBoundingRect("E1"),
    };
    for (const range of Object.values(reached)) range.load("address");
    const nothing = from.getIntersectionOrNullObject("F9");
    await context.sync();
    const addresses = Object.fromEntries(
      Object.entries(reached).map(([name, range]) => [name, range.address.replace("Data!", "")]),
    );
    expect(addresses).toEqual({
      cell: "C3",
      outside: "B7",
      offset: "D1:E3",
      resized: "B2:B5",
      absolute: "B2:F2",
      row: "B4:C4",
      column: "B2:B4",
      lastRow: "B4:C4",
      lastCell: "C4",
      rows: "2:4",
      columns: "B:C",
      shared: "C3:C4",
      around: "B1:E4",
    });
    expect(nothing.isNullObject).toBe(true);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range#getResizedRange: the lower right corner
// moves. The sample "Patterns" of Microsoft's office-js-snippets moves it past the first cell.
test("a range is resized by moving its last cell, up and left of the first one too", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = [
      sheet.getRange("B2:D5").getResizedRange(-2, -1),
      sheet.getRange("D5").getResizedRange(0, -2),
      sheet.getRange("D5").getResizedRange(-3, 1),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    expect(ranges.map(({ address }) => address.replace(/.*!/, ""))).toEqual([
      "B2:C3",
      "B5:D5",
      "D2:E5",
    ]);
    sheet.getRange("B2").getResizedRange(-4, 0);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

// Excel keeps a formula as it was typed, references apart: `Range.formulas` in A1-style notation.
test("formulas keep their blanks when what they refer to moves or is renamed", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add("To");
    context.workbook.worksheets.add("Tre");
    sheet.getRange("D4:D6").formulas = [["=A3 * B3"], ["=SUM( A3:B3 , 3 )"], ['=A3 & " x  y "']];
    other.getRange("A1:A2").formulas = [["=Tre!B3 + 1"], ["=Tre!B3+1"]];
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    context.workbook.worksheets.getItem("Tre").getRange("3:3").insert("Down");
    context.workbook.worksheets.getItem("Tre").name = "Tre i række";
    await context.sync();
    const moved = sheet.getRange("D5:D7");
    const renamed = other.getRange("A1:A2");
    for (const range of [moved, renamed]) range.load("formulas");
    await context.sync();
    expect(moved.formulas).toEqual([["=A4 * B4"], ["=SUM( A4:B4 , 3 )"], ['=A4 & " x  y "']]);
    expect(renamed.formulas).toEqual([["='Tre i række'!B4 + 1"], ["='Tre i række'!B4+1"]]);
  });
});

test("a range that would leave the sheet is refused", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").getOffsetRange(-1, 0);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.getRange("B2:C4").getRow(3);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("inserting rows moves what is below, and ranges held follow", async () => {
  await onSheet(async (sheet, context) => {
    const held = sheet.getRange("A2:C3");
    const above = sheet.getRange("A1");
    await context.sync();
    const inserted = sheet.getRange("2:3").insert("Down");
    for (const range of [held, above, inserted]) range.load("address");
    await context.sync();
    expect([held.address, above.address, inserted.address]).toEqual([
      "Data!A4:C5",
      "Data!A1",
      "Data!2:3",
    ]);
  });
  expect(await valuesOf("A1:C5")).toEqual([
    ["a", "b", "c"],
    ["", "", ""],
    ["", "", ""],
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test("deleting rows moves up what is below, and a range that was deleted is gone", async () => {
  await onSheet(async (sheet, context) => {
    const kept = sheet.getRange("A3");
    const gone = sheet.getRange("B2");
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["Data!A2", [[4]]]);
    gone.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("columns are inserted and deleted in the same way", async () => {
  await onSheet(async (sheet) => {
    sheet.getRange("B:B").insert("Right");
    return Promise.resolve();
  });
  expect(await valuesOf("A1:D1")).toEqual([["a", "", "b", "c"]]);
  await onSheet(async (sheet) => {
    sheet.getRange("A:B").delete("Left");
    return Promise.resolve();
  });
  expect(await valuesOf("A1:D1")).toEqual([["b", "c", "", ""]]);
});

test("a part of the columns can be pushed down and pulled up, on a sheet that is not active", async () => {
  await onSheet(async (sheet) => {
    sheet.getRange("B2").insert("Down");
    return Promise.resolve();
  });
  expect(await valuesOf("A2:C4")).toEqual([
    [1, "", 3],
    [4, 2, 6],
    ["", 5, ""],
  ]);
  await onSheet(async (sheet) => {
    sheet.getRange("B2:B3").delete("Up");
    return Promise.resolve();
  });
  expect(await valuesOf("A2:C3")).toEqual([
    [1, 5, 3],
    [4, "", 6],
  ]);
});

test("formulas follow inserted rows", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("E1");
    cell.formulas = [["=SUM(A2:A3)"]];
    await context.sync();
    sheet.getRange("3:3").insert("Down");
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=SUM(A2:A4)"]], [[5]]]);
  });
});

test("clearing contents keeps the format, and clearing formats keeps the contents", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2:C3");
    range.format.font.bold = true;
    await context.sync();
    sheet.getRange("A2").clear("Contents");
    sheet.getRange("B2").clear("Formats");
    sheet.getRange("C2").clear();
    const cells = ["A2", "B2", "C2", "C3"].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load("values,format/font/bold");
    await context.sync();
    expect(cells.map((cell) => [cell.values[0]?.[0], cell.format.font.bold])).toEqual([
      ["", true],
      [2, false],
      ["", false],
      [6, true],
    ]);
  });
});

test("merged cells keep the first value only, and can be parted again", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").merge();
    await context.sync();
    sheet.getRange("A1:C1").unmerge();
    sheet.getRange("B1").values = [["ny"]];
    await context.sync();
  });
  expect(await valuesOf("A1:C1")).toEqual([["a", "ny", ""]]);
});

test("rows and columns can be hidden and shown", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const second = sheet.getRange("A2");
    const both = sheet.getRange("A1:A2");
    const third = sheet.getRange("C1");
    for (const range of [second, both, third]) range.load("rowHidden,columnHidden");
    await context.sync();
    expect([second.rowHidden, both.rowHidden, third.columnHidden]).toEqual([true, null, true]);
    sheet.getRange("A2").rowHidden = false;
    second.load("rowHidden");
    await context.sync();
    expect(second.rowHidden).toBe(false);
  });
});
