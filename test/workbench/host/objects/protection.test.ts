/**
 * Sheet protection: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection, and the error
 * AccessDenied of learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Låst", values: [["Enhed", 1]] }, { name: "Åbent" }],
  });
});

afterEach(() => host.dispose());

type Change = (sheet: Excel.Worksheet) => unknown;

/** The code that a change of the sheet ends in; "done" where it goes through. */
async function outcome(change: Change): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Låst"));
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test.each<[string, Change]>([
  ["a value", (sheet) => (sheet.getRange("A1").values = [["ny"]])],
  ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0 %"]])],
  ["inserted rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["deleted rows", (sheet) => sheet.getRange("1:1").delete("Up")],
  ["a column's width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 99)],
  ["merged cells", (sheet) => sheet.getRange("A1:B1").merge()],
  ["cleared cells", (sheet) => sheet.getRange("A1").clear()],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
])(
  "%s on a protected sheet is AccessDenied, and goes through on an open one",
  async (_, change) => {
    expect(await outcome((sheet) => sheet.protection.protect())).toBe("done");
    expect(await outcome(change)).toBe("AccessDenied");
    expect(await outcome((sheet) => sheet.protection.unprotect())).toBe("done");
    expect(await outcome(change)).toBe("done");
  },
);

test("what stays allowed is said when the sheet is protected, and can be read", async () => {
  await outcome((sheet) => sheet.protection.protect({ allowFormatCells: true }));
  expect(await outcome((sheet) => (sheet.getRange("A1").format.font.bold = true))).toBe("done");
  expect(await outcome((sheet) => (sheet.getRange("A1").values = [["ny"]]))).toBe("AccessDenied");
  await host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Låst");
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options.allowFormatCells).toBe(true);
  });
});

test("the other sheets, and the sheet as a whole, are not locked", async () => {
  await outcome((sheet) => sheet.protection.protect());
  expect(await outcome((sheet) => (sheet.tabColor = "#00FF00"))).toBe("done");
  expect(await outcome((sheet) => sheet.activate())).toBe("done");
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Åbent").getRange("A1").values = [["skrevet"]];
    await context.sync();
  });
  expect(await outcome((sheet) => sheet.delete())).toBe("done");
});

// OfficeDev/office-js#6784
test("protecting twice, and opening what is open, is AccessDenied; so is a wrong password", async () => {
  expect(await outcome((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await outcome((sheet) => sheet.protection.protect(undefined, "hemmelig"))).toBe("done");
  expect(await outcome((sheet) => sheet.protection.protect())).toBe("AccessDenied");
  expect(await outcome((sheet) => sheet.protection.unprotect("gættet"))).toBe("AccessDenied");
  expect(await outcome((sheet) => sheet.protection.unprotect("hemmelig"))).toBe("done");
});

// learn.microsoft.com/javascript/api/excel/excel.formatprotection (ExcelApi 1.2)
describe("cells that are unlocked", () => {
  const unlock = (address: string) =>
    outcome((sheet) => (sheet.getRange(address).format.protection.locked = false));
  const locked = (address: string) =>
    host.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Låst").getRange(address);
      format.protection.load("locked");
      await context.sync();
      return format.protection.locked;
    });
  const writing = (address: string) =>
    outcome((sheet) => (sheet.getRange(address).values = [["ny"]]));
  const protect = (options?: Excel.WorksheetProtectionOptions) =>
    outcome((sheet) => sheet.protection.protect(options));

  test("can be written to on a protected sheet, and only they", async () => {
    expect(await unlock("B2:C4")).toBe("done");
    expect([await locked("A1"), await locked("B2:C4"), await locked("A1:B2")]).toEqual([
      true,
      false,
      null,
    ]);
    await protect();
    expect([await writing("B2"), await writing("C4")]).toEqual(["done", "done"]);
    expect([await writing("A2"), await writing("B5")]).toEqual(["AccessDenied", "AccessDenied"]);
    expect(await outcome((sheet) => (sheet.getRange("A2:B2").values = [["a", "b"]]))).toBe(
      "AccessDenied",
    );
    expect(await outcome((sheet) => sheet.getRange("B2:C4").clear("Contents"))).toBe("done");
  });

  test("keep their looks and their lock, unless formats are allowed", async () => {
    await unlock("B2");
    await protect();
    const bold = () => outcome((sheet) => (sheet.getRange("B2").format.font.bold = true));
    expect([await bold(), await unlock("B3")]).toEqual(["AccessDenied", "AccessDenied"]);
    await outcome((sheet) => sheet.protection.unprotect());
    await protect({ allowFormatCells: true });
    expect([await bold(), await unlock("B3"), await writing("B3")]).toEqual([
      "done",
      "done",
      "done",
    ]);
  });

  test("follow rows, go with a copy, and are locked again with their looks", async () => {
    await unlock("B2:B4");
    await outcome((sheet) => sheet.getRange("1:1").insert("Down"));
    await outcome((sheet) => sheet.getRange("4:4").insert("Down"));
    await outcome((sheet) => sheet.copy("End").protection.protect());
    expect([await locked("B3:B6"), await locked("B2"), await locked("B7")]).toEqual([
      false,
      true,
      true,
    ]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Låst (2)").getRange("B6").values = [["ny"]];
      await context.sync();
    });
    await outcome((sheet) => sheet.getRange("B6").clear("Formats"));
    expect(await locked("B6")).toBe(true);
  });

  test("whole columns, and rows of nothing else, which may be deleted", async () => {
    await outcome((sheet) => (sheet.getRange("2:3").format.protection.locked = false));
    await protect({ allowDeleteRows: true, allowInsertRows: true });
    const removed = (rows: string) => outcome((sheet) => sheet.getRange(rows).delete("Up"));
    expect([await removed("1:1"), await removed("3:3")]).toEqual(["AccessDenied", "done"]);
    expect(await outcome((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("done");
  });

  test("are so by true or false", async () => {
    const change = (sheet: Excel.Worksheet) =>
      (sheet.getRange("A1").format.protection.locked = "nej" as unknown as boolean);
    expect(await outcome(change)).toBe("InvalidArgument");
  });
});

test("all that stays allowed can be read, and a word that Excel does not know is refused", async () => {
  type Options = Excel.WorksheetProtectionOptions;
  const wrong = { selectionMode: "Some" } as unknown as Options;
  expect(await outcome((sheet) => sheet.protection.protect(wrong))).toBe("InvalidArgument");
  await outcome((sheet) => sheet.protection.protect({ selectionMode: "Unlocked" }));
  await host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Låst");
    protection.load("options");
    await context.sync();
    expect(protection.options).toMatchObject({ allowSort: false, selectionMode: "Unlocked" });
  });
});
