import { readFileSync } from "node:fs";
import path from "node:path";
import { registerFunctions } from "../../src/functions/register";
import { openNodeWorkbook, type NodeWorkbook } from "../../src/workbench/host/node-workbook";

const metadata = readFileSync(path.join(__dirname, "golden/functions.json"), "utf8");
let workbook: NodeWorkbook;

beforeAll(async () => {
  workbook = await openNodeWorkbook({ sheets: [{ name: "Ark1", values: [] }] });
  Object.assign(globalThis, { CustomFunctions: workbook.CustomFunctions });
  registerFunctions();
  workbook.registerMetadata(
    JSON.parse(metadata) as Parameters<typeof workbook.registerMetadata>[0],
  );
});
afterAll(() => {
  workbook.dispose();
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

test("a call without an argument that it must have says which, and how it is written", async () => {
  const values = await workbook.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Ark1").getRange("A1:A2");
    cells.formulas = [["=FIDELITET()"], ["=KORREL.R(B1:B3)"]];
    await context.sync();
    cells.load("values");
    await context.sync();
    return cells.values as unknown[][];
  });
  expect(values).toEqual([["#VALUE!"], ["#VALUE!"]]);
  expect([0, 1].map((row) => workbook.functionMessage("Ark1", row, 0))).toEqual([
    "Argumentet »svar« mangler. Skriv det i parentesen, fx FIDELITET(A2:A20).",
    "Argumentet »y« mangler. Skriv det i parentesen, fx KORREL.R(A2:A20).",
  ]);
});
