import { criteria } from "../../src/analyses/criteria/criteria";
import { criteriaSheet } from "../../src/analyses/input-sheets/criteria-sheet";
import { programmeSheet } from "../../src/analyses/input-sheets/programme-sheet";
import { DEFAULT_PROGRAMME, programmeOf } from "../../src/evaluation/programme";
import { makeSheet } from "../../src/excel/make-sheet";
import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  const rows = [
    ["Enhed", "Målgruppe", "Viden: a"],
    ["Vejen", "Ledige", "I høj grad"],
    ["Assens", "Unge", "Slet ikke"],
  ];
  workbook = await openWorkbook([{ name: "Måling 1", rows }]);
});
afterEach(() => workbook.close());

async function make(sheet: typeof criteriaSheet) {
  const reading = await readSurveys();
  const basis = { reading, programme: DEFAULT_PROGRAMME, chosen: {}, aliases: {} };
  return makeSheet(sheet.plan(basis, "da"));
}

test("a made sheet is the user's: it is filled in, read, and the analysis comes out", async () => {
  expect(await make(criteriaSheet)).toEqual({ sheet: "Kriterier", created: true });
  expect(await workbook.sheetNames()).toEqual(["Måling 1", "Kriterier"]);
  expect((await workbook.cells("Kriterier", "A2:C2")).flat()).toEqual([
    "Indikator",
    "Målgruppe",
    "Måles på",
  ]);
  await workbook.write("Kriterier", "A3:G3", [["Viden", "", "", "40 %", 0.2, "", ""]]);
  const reading = await readSurveys();
  expect(reading.findings.filter(({ source }) => source === "Kriterier")).toEqual([]);
  expect(
    criteria.evaluate(reading, { ...DEFAULT_PROGRAMME, leastPersons: 1 }, {}).json(),
  ).toMatchObject([{ indicator: "Viden", criterion: 0.4, baseline: 0.2, result: 0.5, met: true }]);
});

test("its cells offer what was read, and refuse nothing else", async () => {
  await make(criteriaSheet);
  const validation = await workbook.host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Kriterier").getRange("B3:B20");
    dataValidation.load("rule,prompt,errorAlert");
    await context.sync();
    const { rule, prompt, errorAlert } = dataValidation;
    return { list: rule.list?.source, prompt: prompt.title, refuses: errorAlert.showAlert };
  });
  expect(validation).toEqual({ list: "Ledige,Unge", prompt: "Målgruppe", refuses: false });
});

test("where a sheet of that name is there, it is shown and left as it is", async () => {
  await make(criteriaSheet);
  await workbook.write("Kriterier", "A3", [["mit eget"]]);
  expect(await make(criteriaSheet)).toEqual({ sheet: "Kriterier", created: false });
  expect(await workbook.cells("Kriterier", "A3")).toEqual([["mit eget"]]);
  expect(await workbook.sheetNames()).toEqual(["Måling 1", "Kriterier"]);
});

test("the sheet Program travels with the workbook and holds when it is read again", async () => {
  await make(programmeSheet);
  await workbook.write("Program", "B4", [[0.9]]);
  const reading = await readSurveys();
  expect(reading.sources.map(({ name }) => name)).toEqual(["Måling 1"]);
  expect(programmeOf(DEFAULT_PROGRAMME, reading).thresholds).toEqual({ high: 0.9, middle: 0.7 });
});
