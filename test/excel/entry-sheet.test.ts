import { entrySheet, nextRound } from "../../src/analyses/entry-sheet/entry-sheet";
import { ENTRY_ANSWERS, ENTRY_ROWS, entryPlan } from "../../src/analyses/entry-sheet/entry-plan";
import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { makeSheet } from "../../src/excel/make-sheet";
import { readSurveys } from "../../src/excel/read-surveys";
import { fidelity, fidelityCount } from "../../src/functions/fidelity-functions";
import { implementationGrade } from "../../src/functions/criterion-functions";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

const HEADER = ["Enhed", "Måling", "Tillid: a", "Tillid: b", "Viden: c"];
const ROWS = [
  HEADER,
  ["Vejen", "Måling 6", "I høj grad", "Slet ikke", "I meget høj grad"],
  ["Assens", "Måling 6", "I nogen grad", "I høj grad", "Ved ikke"],
];
const NAME = "Indtastning Måling 7";
const BODY = ENTRY_ROWS.header + 2;

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Måling 6", rows: ROWS }]);
  const reading = await readSurveys();
  const basis = { reading, programme: DEFAULT_PROGRAMME, chosen: {}, aliases: {} };
  expect(await makeSheet(entrySheet.plan(basis, "da"))).toEqual({ sheet: NAME, created: true });
  await workbook.host.settled();
});
afterEach(() => workbook.close());

const live = async () => {
  const cells = await workbook.cells(NAME, "C5:E10");
  return { tillid: cells.map(([cell]) => cell), viden: cells.map((row) => row[2]) };
};

test("an entry sheet stands ready with units, the next round, headings and figures that wait", async () => {
  expect(await workbook.cells(NAME, `A${BODY - 1}:E${BODY}`)).toEqual([
    HEADER,
    ["Assens", "Måling 7", "", "", ""],
  ]);
  expect(await live()).toEqual({
    tillid: ["Tillid", "", 0, "", "", ""],
    viden: ["Viden", "", 0, "", "", ""],
  });
});

test("while it is filled in it shows what the functions give, in formulas of Excel's own", async () => {
  const answers = [
    ["I høj grad", "Slet ikke", "I høj grad"],
    [" i meget høj grad", "#N/A", "Ved ikke"],
    ["I høj grad", "I høj grad", "Slet ikke"],
  ];
  await workbook.write(NAME, `C${BODY}:E${BODY + 2}`, answers);
  await workbook.write(NAME, "C9", [[0.8]]);
  await workbook.write(NAME, "E9", [[0.75]]);
  await workbook.host.settled();
  const [tillid, viden] = [
    answers.map((row) => row.slice(0, 2)),
    answers.map((row) => row.slice(2)),
  ];
  expect(await live()).toEqual({
    tillid: [
      "Tillid",
      fidelity(tillid),
      fidelityCount(tillid),
      implementationGrade(fidelity(tillid)),
      0.8,
      "Indfriet",
    ],
    viden: ["Viden", fidelity(viden), fidelityCount(viden), "Lav", 0.75, "Ikke indfriet"],
  });
  const formulas = (await workbook.cells(NAME, "A1:E40", "formulas")).flat().join();
  expect(formulas).not.toMatch(/FIDELITET|IMPLEMENTERINGSGRAD|SUCCESKRITERIE/);
});

test("filled in it is read as the next round, and nothing else is asked or counted", async () => {
  await workbook.write(NAME, `C${BODY}:E${BODY + 1}`, [
    ["I høj grad", "I høj grad", "Slet ikke"],
    ["I meget høj grad", "Slet ikke", "I høj grad"],
  ]);
  await workbook.host.settled();
  const reading = await readSurveys();
  expect(reading.rounds.map(({ name, responses }) => [name, responses])).toEqual([
    ["Måling 6", 2],
    ["Måling 7", 2],
  ]);
  const overview = evaluateOverview(reading);
  const assens = overview.units.find(({ unit }) => unit === "Assens");
  expect(overview.elements).toEqual(["Tillid", "Viden"]);
  expect(assens?.elements.map(({ share, valid }) => [share, valid])).toEqual([
    [0.75, 4],
    [0.5, 2],
  ]);
  // The rows that nobody has filled in are no responses, and that is told.
  const told = reading.findings.filter(({ source }) => source === NAME);
  expect(told.map(({ code }) => code)).toEqual(["row-without-answers"]);
});

test("its structure is locked and its answers are open, with the answers as the only choice", async () => {
  await expect(workbook.write(NAME, "A1", [["x"]])).rejects.toMatchObject({ code: "AccessDenied" });
  await workbook.write(NAME, `C${BODY}`, [["I høj grad"]]);
  await workbook.write(NAME, "B4", [["Efterår"]]);
  await workbook.host.settled();
  expect(await workbook.cells(NAME, `B${BODY}`)).toEqual([["Efterår"]]);
  const rule = await workbook.host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets
      .getItem(NAME)
      .getRange(`C${BODY}:E${BODY + 3}`);
    dataValidation.load("rule,errorAlert");
    await context.sync();
    return [dataValidation.rule.list?.source, dataValidation.errorAlert.style];
  });
  expect(rule).toEqual([ENTRY_ANSWERS.join(","), "Stop"]);
});

test.each([
  [["Måling 6"], "Måling 7"],
  [["1. måling", "2. måling"], "3. måling"],
  [["T9"], "T10"],
  [["Forår"], "Ny måling"],
  [["2023/24"], "Ny måling"],
  [[], "Ny måling"],
])("after %j comes %s", (rounds, next) => {
  expect(nextRound(rounds, "da")).toBe(next);
});

test("names from a survey stay texts, whatever they look like", () => {
  const elements = [{ name: "=SUM(1,2)", questions: ["=1+1"] }];
  const plan = entryPlan({ name: "x", round: "=A1", units: ["+45"], persons: 1, elements }, "da");
  const kinds = plan.cells
    .flat()
    .filter((cell) => cell?.kind === "formula" && cell.pieces.join().includes("SUM(1,2)"));
  expect(kinds).toEqual([]);
  expect(plan.cells[ENTRY_ROWS.header][2]).toEqual({ kind: "text", text: "=SUM(1,2): =1+1" });
});
