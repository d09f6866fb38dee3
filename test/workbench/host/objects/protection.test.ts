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
