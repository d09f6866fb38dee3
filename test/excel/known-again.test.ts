import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { openSmall } from "./faults/scenarios";
import type { OpenedWorkbook } from "./workbook";

/** What counts as ours when a sheet is built again, and what does not. */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openSmall();
  await build();
});
afterEach(() => workbook.close());

async function build() {
  return buildAnalysis(overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {}), "da");
}

test.each(["C9", "H9"])(
  "another number in %s is asked for, also in the last column",
  async (cell) => {
    await workbook.write("Oversigt", cell, [[0.123]]);
    expect(await build()).toEqual({ kind: "foreign", sheet: "Oversigt", cells: [cell] });
  },
);

test("what a later release wrote is asked for, not taken as ours", async () => {
  await workbook.host.Excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItem("Fidelitet.Oversigt");
    setting.load("value");
    await context.sync();
    const record = JSON.parse(String(setting.value)) as object;
    settings.add("Fidelitet.Oversigt", JSON.stringify({ ...record, version: 3 }));
    await context.sync();
  });
  expect(await build()).toMatchObject({ kind: "foreign", sheet: "Oversigt" });
});

test("a sheet whose name has an apostrophe is known again", async () => {
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Oversigt").name = "Bo's oversigt";
    await context.sync();
  });
  expect(await build()).toMatchObject({ kind: "built", sheet: "Bo's oversigt", created: false });
});

test("a unit that came with one rebuild is ours at the next", async () => {
  await workbook.write("Måling 2", "A20:C20", [["Billund", "I høj grad", "Slet ikke"]]);
  expect(await build()).toMatchObject({ kind: "built", created: false });
  expect(await build()).toMatchObject({ kind: "built", created: false });
});

async function nameFormula(formula?: string): Promise<string> {
  return workbook.host.Excel.run(async (context) => {
    const name = context.workbook.names.getItem("Fidelitet.Oversigt");
    if (formula !== undefined) name.formula = formula;
    name.load("formula");
    await context.sync();
    return String(name.formula);
  });
}

test.each([
  ["in other capitals", (formula: string) => formula.toUpperCase()],
  ["in a way that Excel alone understands", (formula: string) => formula.toLowerCase()],
])("a name that is written %s leads to the same cells", async (_, written) => {
  await nameFormula(written(await nameFormula()));
  expect(await build()).toMatchObject({ kind: "built", sheet: "Oversigt", created: false });
});

test("the name grows with the block", async () => {
  const rows = async () => Number(/(\d+)$/.exec(await nameFormula())?.[1]);
  const before = await rows();
  await workbook.write("Måling 2", "A20:C20", [["Billund", "I høj grad", "Slet ikke"]]);
  await build();
  expect(await rows()).toBeGreaterThan(before);
});

test("a note of ours in which one letter was changed is asked for", async () => {
  const cells = await workbook.cells("Oversigt", "A20:A45");
  const row = 20 + cells.findIndex(([cell]) => String(cell).length > 64);
  const [[note]] = await workbook.cells("Oversigt", `A${row}`);
  await workbook.write("Oversigt", `A${row}`, [[String(note).replace("e", "x")]]);
  expect(await build()).toMatchObject({ kind: "foreign", cells: [`A${row}`] });
});
