/**
 * learn.microsoft.com/javascript/api/excel/excel.rangesort (ExcelApi 1.2), and find, findOrNullObject
 * and copyFrom of learn.microsoft.com/javascript/api/excel/excel.range (ExcelApi 1.9). In which order
 * Excel sorts: support.microsoft.com, "Sort data in a range or table".
 */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

const ROWS = [
  ["Enhed", "N", "Andel"],
  ["Ærø", 12, 0.5],
  ["vejen", "", 0.8],
  ["Assens", 7, 0.5],
  ["Odense", "få", true],
];

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Data", values: ROWS }, { name: "Andet" }],
  });
});

afterEach(() => host.dispose());

const change = (what: (sheet: Excel.Worksheet, book: Excel.Workbook) => void) =>
  host.Excel.run(async (context) => {
    what(context.workbook.worksheets.getItem("Data"), context.workbook);
    await context.sync();
  });

async function cells(address: string, as: "values" | "formulas" = "values", sheet = "Data") {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(as);
    await context.sync();
    return range[as] as unknown[][];
  });
}

const column = async (address: string) => (await cells(address)).map(([cell]) => cell);

describe("sorting", () => {
  const sort = (key: number, ascending = true) =>
    change((sheet) =>
      sheet.getRange("A1:C5").sort.apply([{ key, ascending }], false, true, "Rows"),
    );

  test("follows the alphabet of the user's language, whatever the capitals, and leaves the headers", async () => {
    await sort(0);
    expect(await column("A1:A5")).toEqual(["Enhed", "Assens", "Odense", "vejen", "Ærø"]);
    await sort(0, false);
    expect(await column("A1:A5")).toEqual(["Enhed", "Ærø", "vejen", "Odense", "Assens"]);
  });

  test("puts numbers before texts, truth values after them, and blanks last in either direction", async () => {
    await sort(1);
    expect(await column("B2:B5")).toEqual([7, 12, "få", ""]);
    await sort(1, false);
    expect(await column("B2:B5")).toEqual(["få", 12, 7, ""]);
    await sort(2);
    expect(await column("C2:C5")).toEqual([0.5, 0.5, 0.8, true]);
  });

  test("keeps rows together with their looks, and equal ones in their order", async () => {
    await change((sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"));
    await change((sheet) =>
      sheet.getRange("A2:C5").sort.apply([{ key: 2 }, { key: 0, ascending: false }]),
    );
    expect(await column("A2:A5")).toEqual(["Ærø", "Assens", "vejen", "Odense"]);
    await sort(0);
    const colour = await host.Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem("Data").getRange("A5").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(colour).toBe("#FF0000");
  });

  test("is refused by a column that is not there, over merged cells, and on a protected sheet", async () => {
    await expect(sort(3)).rejects.toMatchObject({ code: "InvalidArgument" });
    await change((sheet) => sheet.getRange("B2:C2").merge());
    await expect(sort(0)).rejects.toMatchObject({ code: "MergedRangeConflict" });
    await change((sheet) => {
      sheet.getRange("B2:C2").unmerge();
      sheet.getRange("A2:C5").format.protection.locked = false;
      sheet.protection.protect();
    });
    const body = () => change((sheet) => sheet.getRange("A2:C5").sort.apply([{ key: 0 }]));
    await expect(body()).rejects.toMatchObject({ code: "AccessDenied" });
    await change((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowSort: true });
    });
    await body();
    expect(await column("A2:A5")).toEqual(["Assens", "Odense", "vejen", "Ærø"]);
  });
});

describe("finding", () => {
  const found = (text: string, criteria: Excel.SearchCriteria = {}, address = "A:C") =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(address);
      const cell = range.findOrNullObject(text, criteria);
      cell.load("address");
      await context.sync();
      return cell.isNullObject ? null : cell.address;
    });

  test("gives the first cell that shows a text, row by row, or the last", async () => {
    expect(await found("e")).toBe("Data!A1");
    expect(await found("0,5")).toBe("Data!C2");
    expect(await found("0,5", { searchDirection: "Backwards" })).toBe("Data!C4");
    expect(await found("VEJEN", { completeMatch: true })).toBe("Data!A3");
    expect(await found("VEJEN", { matchCase: true })).toBeNull();
    expect(await found("veje", { completeMatch: true })).toBeNull();
  });

  test("of what must be there fails with ItemNotFound where it is not", async () => {
    const finding = change((sheet) => sheet.getRange("A1:C5").find("Ishøj", {}).load("address"));
    await expect(finding).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("copying", () => {
  test("takes formulas with their references, values and looks along", async () => {
    await change((sheet) => {
      sheet.getRange("D2").formulas = [["=C2*100"]];
      sheet.getRange("D2").numberFormat = [["0.0"]];
    });
    await change((sheet) => sheet.getRange("D3:D4").copyFrom("D2"));
    expect(await cells("D2:D4", "formulas")).toEqual([["=C2*100"], ["=C3*100"], ["=C4*100"]]);
    expect(await column("D2:D4")).toEqual([50, 80, 50]);
    await change((sheet, book) =>
      book.worksheets.getItem("Andet").getRange("A1").copyFrom(sheet.getRange("D2:D4"), "Values"),
    );
    expect(await cells("A1:A3", "formulas", "Andet")).toEqual([[50], [80], [50]]);
  });

  test("of looks alone leaves what stands there", async () => {
    await change((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2:A3").copyFrom("Data!A1", "Formats");
    });
    const bold = await host.Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem("Data").getRange("A1:A3").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect([bold, await column("A2:A3")]).toEqual([true, ["Ærø", "vejen"]]);
  });

  test("of empty cells empties, and a kind that Excel does not have is refused", async () => {
    await change((sheet) => sheet.getRange("A1:B2").copyFrom("H1:I2"));
    expect(await cells("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    const wrong = change((sheet) => sheet.getRange("A1").copyFrom("B1", "Some" as "All"));
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
