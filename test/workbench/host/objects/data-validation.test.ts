/** What cells accept: learn.microsoft.com/javascript/api/excel/excel.datavalidation (ExcelApi 1.8). */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ sheets: [{ name: "Data" }, { name: "Mine lister" }] });
});

afterEach(() => host.dispose());

async function read(address: string) {
  return host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Data").getRange(address);
    dataValidation.load("rule,type,errorAlert,ignoreBlanks");
    await context.sync();
    return dataValidation.toJSON();
  });
}

const change = (address: string, work: (validation: Excel.DataValidation) => void) =>
  host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Data").getRange(address).dataValidation);
    await context.sync();
  });

const LIST = { list: { inCellDropDown: true, source: "Ja,Nej" } };

test("cells take a list, with what is said where something else is written", async () => {
  await change("A2:A9", (validation) => {
    validation.rule = LIST;
    validation.errorAlert = { message: "Vælg", showAlert: true, style: "Stop", title: "Fejl" };
  });
  expect(await read("A2:A9")).toMatchObject({ rule: LIST, type: "List", ignoreBlanks: true });
  expect((await read("A5")).errorAlert).toMatchObject({ message: "Vælg" });
  expect(await read("B2")).toMatchObject({ rule: {}, type: "None" });
});

test("a range where some cells have a list and some do not reads as null", async () => {
  await change("A2:A9", (validation) => (validation.rule = LIST));
  expect(await read("A1:A3")).toMatchObject({ rule: null, type: "Inconsistent" });
});

test("the list's cells may be given as a range", async () => {
  await host.Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Mine lister").getRange("A1:A5");
    const { dataValidation } = context.workbook.worksheets.getItem("Data").getRange("C1");
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
  expect((await read("C1")).rule).toEqual({
    list: { inCellDropDown: true, source: "='Mine lister'!$A$1:$A$5" },
  });
});

test("a list follows its cells, is taken from some of them, and is locked with the sheet", async () => {
  await change("A2:A9", (validation) => (validation.rule = LIST));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect((await read("A10")).type).toBe("List");
  await change("A10", (validation) => validation.clear());
  expect([(await read("A10")).type, (await read("A9")).type]).toEqual(["None", "List"]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").protection.protect();
    await context.sync();
  });
  const locked = change("A9", (validation) => validation.clear());
  await expect(locked).rejects.toMatchObject({ code: "AccessDenied" });
});

test.each<[string, Excel.DataValidationRule]>([
  ["no kind", {}],
  ["two kinds", { ...LIST, custom: { formula: "=TRUE" } }],
  ["a list of 256 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
])("a rule of %s is refused", async (_, rule) => {
  const changing = change("A1", (validation) => (validation.rule = rule));
  await expect(changing).rejects.toMatchObject({ code: "InvalidArgument" });
});
