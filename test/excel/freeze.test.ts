import { readFileSync } from "node:fs";
import path from "node:path";
import { freeze } from "../../src/excel/freeze";
import { freezeSentences } from "../../src/excel/freeze-sentences";
import { parseFrozen } from "../../src/excel/frozen-record";
import { mendedFormula, reachOf } from "../../src/excel/our-calls";
import { thaw } from "../../src/excel/thaw";
import { customFunctions, registerFunctions } from "../../src/functions/register";
import { plant, WAYS } from "./faults/plant";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

const NAMES = Object.keys(customFunctions);
const metadata = JSON.parse(
  readFileSync(path.join(__dirname, "../functions/golden/functions.json"), "utf8"),
) as Parameters<OpenedWorkbook["host"]["registerMetadata"]>[0];

const ROWS = [
  ["Enhed", "Tillid: 1", "Tillid: 2"],
  ["Vejen", "I høj grad", "Slet ikke"],
  ["Assens", "I høj grad", "I høj grad"],
];

let workbook: OpenedWorkbook;

async function open(): Promise<void> {
  workbook = await openWorkbook([
    { name: "Måling 1", rows: ROWS },
    { name: "Tal", rows: [["Fidelitet"]] },
  ]);
  Object.assign(globalThis, { CustomFunctions: workbook.host.CustomFunctions });
  registerFunctions();
  workbook.host.registerMetadata(metadata);
  await formulas("Tal", "B1:B3", [
    ["=FIDELITET('Måling 1'!B2:C3)"],
    ['=IF(B1>0.5,IMPLEMENTERINGSGRAD(B1),"")'],
    ["=SUM(1,2)"],
  ]);
  await formulas("Tal", "D1", [["=FIDELITET.KI('Måling 1'!B2:C3)"]]);
}

beforeEach(open);
afterEach(() => {
  workbook.close();
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

async function formulas(sheet: string, address: string, cells: string[][]): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = cells;
    await context.sync();
  });
  await workbook.host.settled();
}

async function change(what: (sheet: Excel.Worksheet) => void, sheet = "Tal"): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

const held = () => workbook.cells("Tal", "B1:E3", "formulas");
const shown = () => workbook.cells("Tal", "B1:E3");

async function kept(): Promise<{ settings: string[]; names: string[] }> {
  return workbook.host.Excel.run(async (context) => {
    const { settings, names } = context.workbook;
    settings.load("items/key");
    names.load("items/name");
    await context.sync();
    return {
      settings: settings.items.map(({ key }) => key),
      names: names.items.map(({ name }) => name),
    };
  });
}

test("frozen formulas show what they showed, others go on calculating, and thawed all is as it was", async () => {
  const [before, figures] = [await held(), await shown()];
  expect(figures[0][0]).toBe(0.75);
  expect(await freeze("workbook", NAMES)).toEqual({
    kind: "frozen",
    count: 3,
    unsettled: [],
    protected: [],
    edited: [],
  });
  expect(await shown()).toEqual(figures);
  expect((await held()).flat().filter((cell) => String(cell).startsWith("="))).toEqual([
    "=SUM(1,2)",
  ]);
  await workbook.write("Måling 1", "C2", [["I høj grad"]]);
  expect(await shown()).toEqual(figures);
  expect(await thaw("workbook", NAMES)).toMatchObject({ kind: "thawed", count: 3, changed: [] });
  await workbook.host.settled();
  const written = (cells: unknown[][]) => cells.map((row) => row.slice(0, 3));
  expect(written(await held())).toEqual(written(before));
  expect((await shown())[0][0]).toBe(1);
  expect(await kept()).toEqual({ settings: [], names: [] });
});

test("only the selection or the sheet in view is frozen where that is meant", async () => {
  await change((sheet) => {
    sheet.activate();
    sheet.getRange("B1:B2").select();
  });
  expect(await freeze("selection", NAMES)).toMatchObject({ count: 2 });
  expect((await held())[0][2]).toContain("FIDELITET.KI");
  expect(await thaw("sheet", NAMES)).toMatchObject({ count: 2 });
  await change((sheet) => sheet.activate(), "Måling 1");
  expect(await freeze("sheet", NAMES)).toEqual({ kind: "none" });
  expect(await thaw("sheet", NAMES)).toEqual({ kind: "nothing-frozen" });
});

test("a cell that holds something else than the frozen value is left and told of", async () => {
  await freeze("workbook", NAMES);
  await workbook.write("Tal", "B2", [["min dom"]]);
  const outcome = await thaw("workbook", NAMES);
  expect(outcome).toMatchObject({ count: 2, changed: ["Tal!B2"] });
  expect(freezeSentences(outcome, "da")).toEqual([
    "2 formler er tøet op.",
    "Der står noget andet end det frosne, så det er ladt stå: Tal!B2.",
  ]);
  expect((await shown())[1][0]).toBe("min dom");
});

test("no formula comes back where it would speak of other cells", async () => {
  await freeze("workbook", NAMES);
  await change((sheet) => sheet.getRange("2:2").insert("Down"), "Måling 1");
  const figures = await shown();
  expect(await thaw("workbook", NAMES)).toMatchObject({ count: 1, moved: ["Tal!B1", "Tal!D1"] });
  expect(await shown()).toEqual(figures);
});

test("a sheet that was renamed meanwhile is spoken of by its new name", async () => {
  await freeze("workbook", NAMES);
  await change((sheet) => (sheet.name = "Første måling"), "Måling 1");
  await change((sheet) => (sheet.name = "Vores tal"));
  expect(await thaw("workbook", NAMES)).toMatchObject({ count: 3, moved: [] });
  const [[formula]] = await workbook.cells("Vores tal", "B1", "formulas");
  expect(formula).toBe("=FIDELITET('Første måling'!B2:C3)");
});

test("a protected sheet is left and told of", async () => {
  await change((sheet) => sheet.protection.protect());
  const before = await held();
  const outcome = await freeze("workbook", NAMES);
  expect(outcome).toMatchObject({ count: 0, protected: ["Tal"] });
  expect(await held()).toEqual(before);
});

test("what Excel does not know is not frozen, and is mended by thawing", async () => {
  await formulas("Tal", "B1", [["=_xldudf_FIDELITET('Måling 1'!B2:C3)"]]);
  await formulas("Tal", "B2", [["=SUM(_xldudf_FIDELITET_N('Måling 1'!B2:C3),1)"]]);
  expect(await freeze("workbook", NAMES)).toMatchObject({
    count: 1,
    unsettled: ["Tal!B1", "Tal!B2"],
  });
  expect(await thaw("workbook", NAMES)).toMatchObject({ count: 1, mended: 2 });
  await workbook.host.settled();
  expect((await shown()).slice(0, 2).map(([cell]) => cell)).toEqual([0.75, 5]);
});

test("whichever request fails, doing it again ends as if none had", async () => {
  const figures = await shown();
  const counting = plant(null);
  await freeze("workbook", NAMES);
  counting.lift();
  const whole = { held: await held(), kept: await kept() };
  for (let at = 0; at < counting.requests(); at++) {
    for (const way of WAYS) {
      workbook.close();
      await open();
      const planted = plant({ at, way, lasting: true });
      await freeze("workbook", NAMES).catch(() => undefined);
      planted.lift();
      expect(await shown()).toEqual(figures);
      await freeze("workbook", NAMES);
      expect({ held: await held(), kept: await kept() }).toEqual(whole);
      const thawing = plant({ at, way, lasting: true });
      await thaw("workbook", NAMES).catch(() => undefined);
      thawing.lift();
      await thaw("workbook", NAMES);
      await workbook.host.settled();
      expect((await held()).flat().filter((cell) => String(cell).includes("FID"))).toHaveLength(2);
      expect(await kept()).toEqual({ settings: [], names: [] });
      expect(await shown()).toEqual(figures);
    }
  }
}, 300_000);

test("a record that is none, or that holds anything but formulas of ours, writes nothing", async () => {
  const cell = { sheet: "Tal", row: 2, column: 1, values: [[3]] };
  expect(parseFrozen("{")).toEqual({ cells: [], guards: [] });
  const crafted = [
    { ...cell, formula: '=WEBSERVICE("https://example.org")' },
    { ...cell, formula: "3" },
    { ...cell, formula: "=FIDELITET(A1)", values: [] },
    { ...cell, row: -1, formula: "=FIDELITET(A1)" },
  ];
  await formulas("Tal", "B3", [["3"]]);
  await workbook.host.Excel.run(async (context) => {
    const text = JSON.stringify({
      version: 1,
      cells: crafted,
      guards: [{ name: "Andet", sheet: "Tal", rows: 1, columns: 1 }],
    });
    context.workbook.settings.add("Fidelitet.Frosset", text);
    await context.sync();
  });
  const before = await held();
  expect(await thaw("workbook", NAMES)).toMatchObject({ count: 0 });
  expect(await held()).toEqual(before);
});

test.each([
  ["=FIDELITET(B2:C3)", "=FIDELITET(B2:C3)"],
  ["=_xldudf_KORREL_P(A1:A3,B1:B3)", "=KORREL.P(A1:A3,B1:B3)"],
  ["=1+_xldudf_FIDELITET_KI_PERSONER(A1:B3)", "=1+FIDELITET.KI.PERSONER(A1:B3)"],
  ['=IF(A1="FIDELITET(",1,2)', null],
  ["=MINFIDELITET(A1)", null],
  ["=FIDELITET_N(A1)", null],
  ["=SUM(FIDELITET)", null],
  ["FIDELITET(A1)", null],
])("of %s it is known whether it is ours", (formula, mended) => {
  expect(mendedFormula(formula, NAMES)).toBe(mended);
});

test("how far a formula looks is told sheet by sheet", () => {
  const reach = reachOf("=FIDELITET('Måling 1'!$B$2:C30)+LOG10(A7)+SUM(Data!D:F)&\"Z99\"", "Tal");
  expect(Object.fromEntries(reach)).toEqual({
    "Måling 1": { rows: 30, columns: 3 },
    Tal: { rows: 7, columns: 1 },
    Data: { rows: 1, columns: 6 },
  });
});
