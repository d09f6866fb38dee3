import { ANALYSES } from "../../src/analyses/analyses";
import { evaluateCommand } from "../../src/cli/evaluate";
import type { EvaluationJson } from "../../src/cli/evaluation-json";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { GRADE_COLOURS } from "../../src/report/grade-colours";
import { preview } from "../../src/report/preview";
import { ran, written } from "../cli/run-command";
import { openWorkbook } from "../excel/workbook";
import { readSheets } from "../read-sheets";
import { toy } from "./toy/toy";

// A new analysis is a folder and a line in a list: nothing else in the source knows of this one.
const WITH_TOY = [...ANALYSES, toy];

const HEADER = ["Enhed", "A: 1"];
const SHEETS = [
  { name: "Måling 1", rows: [HEADER, ["Vejen", "I høj grad"]] },
  {
    name: "Måling 2",
    rows: [HEADER, ["Vejen", "I høj grad"], ["Assens", "Slet ikke"], ["Odense", "Slet ikke"]],
  },
];
const FILE = written(
  "legetøj.csv",
  [
    "Måling;Enhed;A: 1",
    "Måling 1;Vejen;I høj grad",
    ...["Vejen;I høj grad", "Assens;Slet ikke", "Odense;Slet ikke"].map((row) => `Måling 2;${row}`),
  ].join("\n"),
);

const evaluate = (...words: string[]) =>
  ran((output) => evaluateCommand([...words, FILE], output, WITH_TOY));

test("its preview is drawn from its plan, grades judged", () => {
  const reading = readSheets(Object.fromEntries(SHEETS.map(({ name, rows }) => [name, rows])));
  const plan = toy
    .evaluate(reading, DEFAULT_PROGRAMME, {})
    .plan({ language: "da", builtAt: new Date() });
  const { rows } = preview(plan, "da");
  expect(rows.map((row) => row.map(({ text, tone }) => [text, tone]))).toEqual([
    [
      ["Måling", null],
      ["Andel af besvarelserne", null],
    ],
    [
      ["Måling 1", null],
      ["25 %", null],
    ],
    [
      ["Måling 2", null],
      ["75 %", "high"],
    ],
  ]);
});

test("its sheet is built in the workbook, again when asked, and never read as a survey", async () => {
  const workbook = await openWorkbook(SHEETS);
  const build = async () =>
    buildAnalysis(
      toy.evaluate(await readSurveys({ analyses: WITH_TOY }), DEFAULT_PROGRAMME, {}),
      "da",
    );
  expect(await build()).toEqual({ kind: "built", sheet: "Legetøj", created: true, notDrawn: [] });
  expect(await build()).toMatchObject({ sheet: "Legetøj", created: false });
  expect(await workbook.cells("Legetøj", "A1:B3", "text")).toEqual([
    ["Måling", "Andel af besvarelserne"],
    ["Måling 1", "25 %"],
    ["Måling 2", "75 %"],
  ]);
  const fill = await workbook.host.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem("Legetøj").getRange("B2").conditionalFormats;
    rules.load("items/custom/format/fill/color");
    await context.sync();
    return rules.items.map((rule) => rule.custom.format.fill.color);
  });
  expect(fill).toEqual([GRADE_COLOURS.high.fill]);
  workbook.close();
});

test("the command line prints its JSON, its sentences and its table, and asks for its choice", async () => {
  const { analyses, sentences } = JSON.parse((await evaluate("--json")).result) as EvaluationJson;
  expect(Object.keys(analyses).at(-1)).toBe("toy");
  expect(analyses.toy).toEqual({
    rounds: [
      { name: "Måling 1", share: 0.25 },
      { name: "Måling 2", share: 0.75 },
    ],
  });
  expect(sentences.da.at(-1)).toEqual({
    text: "Der er 4 besvarelser.",
    analysis: "toy",
    refs: ["B2"],
  });
  const { result } = await evaluate("--only", "toy");
  expect(result).toBe(
    [
      "Legetøj",
      "",
      "Måling    Andel af besvarelserne",
      "Måling 1                    25 %",
      "Måling 2                    75 %",
    ].join("\n"),
  );
  const settings = written("legetøj.json", JSON.stringify({ choices: { from: "Måling 2" } }));
  const later = await evaluate("--only", "toy", "--settings", settings);
  expect(later.result).toMatch(/Legetøj\n\nMåling .*\nMåling 2 +100 %$/);
});
