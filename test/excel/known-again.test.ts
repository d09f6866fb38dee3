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
