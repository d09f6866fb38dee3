import { criteria } from "../../../src/analyses/criteria/criteria";
import { programmeSheet } from "../../../src/analyses/input-sheets/programme-sheet";
import { overview } from "../../../src/analyses/overview/overview";
import type { OverviewFigures } from "../../../src/analyses/overview/json";
import { DEFAULT_PROGRAMME, programmeOf, type Programme } from "../../../src/evaluation/programme";
import type { Language } from "../../../src/language/language";
import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { planFaults } from "../../report/plan-faults";
import { readSheets } from "../../read-sheets";

const SURVEY = [
  ["Enhed", "Viden: a", "Værktøjer: b"],
  ["Vejen", "I høj grad", "Slet ikke"],
  ["Vejn AMC", "I meget høj grad", "I høj grad"],
  ["Assens", "Slet ikke", "I nogen grad"],
];
const head = ["Indstilling", "Værdi", "Forklaring"];

function made(programme: Programme, language: Language): unknown[][] {
  const reading = readSheets(
    { "Måling 1": SURVEY },
    { mapping: { sheets: {}, units: { "vejn amc": "Vejen" } }, positive: programme.positive },
  );
  const basis = { reading, programme, chosen: {}, aliases: { "vejn amc": "Vejen" } };
  const plan = programmeSheet.plan(basis, language);
  expect(planFaults(plan)).toEqual([]);
  return plan.cells.map((row) =>
    row.map((cell) =>
      cell?.kind === "number" ? cell.number : cell?.kind === "text" ? cell.text : "",
    ),
  );
}

const read = (program: unknown[][]) => readSheets({ "Måling 1": SURVEY, Program: program });
const told = (reading: ReturnType<typeof read>) =>
  reading.findings
    .filter(({ source }) => source === "Program")
    .map((found) => `${found.cell ?? ""} ${findingMessage(found, "da")}`);

test.each<Language>(["da", "en"])("made of the settings, it gives them back (%s)", (language) => {
  const programme: Programme = {
    name: "Projekt Samtale",
    thresholds: { high: 0.9, middle: 0.6 },
    positive: [5],
    leastResponses: 3,
    leastPersons: 7,
    total: "mean",
  };
  const reading = read(made(programme, language));
  expect(told(reading)).toEqual([]);
  expect(programmeOf(DEFAULT_PROGRAMME, reading)).toEqual(programme);
  expect(reading.units.shown).toContain("Vejen");
  expect(reading.unitList).toEqual(["Assens", "Vejen"]);
  expect(reading.tally.positive).toEqual([5]);
  const open = { ...programme, leastPersons: 1 };
  const figures = overview.evaluate(reading, open, {}).json() as OverviewFigures;
  expect(figures.units.map(({ unit }) => unit)).toEqual(["Assens", "Vejen"]);
  expect(figures.units[1].elements.Viden).toMatchObject({ share: 0.5, valid: 2 });
});

test("core elements and units stand in the order of the sheet, and a target is a criterion", () => {
  const reading = read([
    head,
    ["Kerneelement", "Mål"],
    ["Værktøjer", 0.6],
    ["viden", "70 %"],
    [],
    ["Enhed", "Andre stavemåder"],
    ["Assens"],
    ["Vejen", "Vejn AMC; Vejen II"],
  ]);
  expect(told(reading)).toEqual([]);
  const open = { ...DEFAULT_PROGRAMME, leastPersons: 1 };
  const figures = overview.evaluate(reading, open, {}).json() as OverviewFigures;
  expect(Object.keys(figures.units[0].elements)).toEqual(["Værktøjer", "viden"]);
  expect(figures.units.map(({ unit }) => unit)).toEqual(["Assens", "Vejen"]);
  expect(criteria.evaluate(reading, open, {}).json()).toMatchObject([
    { indicator: "Værktøjer", criterion: 0.6, result: 1 / 3, met: false },
    { indicator: "viden", criterion: 0.7, result: 2 / 3, met: false },
  ]);
});

test("a sheet of criteria goes before a target of the same core element", () => {
  const reading = readSheets({
    "Måling 1": SURVEY,
    Program: [head, ["Kerneelement", "Mål"], ["Viden", 0.6]],
    Kriterier: [
      ["Indikator", "Succeskriterie"],
      ["Viden", 0.9],
    ],
  });
  expect(reading.inputs.criteria.map(({ criterion }) => criterion)).toEqual([0.9]);
});

test("what cannot be used is told with its cell, and means the usual", () => {
  const reading = read([
    ["Sådan gør vi"],
    head,
    ["Høj fra", 70],
    ["Middel fra", 80],
    ["Positive svar", "Ofte"],
    ["Samlet beregnes som", "Median"],
    ["Mindste antal personer", "få"],
    ["Farve", "Grøn"],
    ["Kerneelement", "Mål"],
    ["Samtaler", "mange"],
    ["Viden", 140],
  ]);
  expect(told(reading).map((each) => each.split(" ")[0])).toEqual(
    expect.arrayContaining(["B5", "B6", "B7", "A8", "B10", "B11", "B4", "A10"]),
  );
  expect(told(reading)).toContain("B7 »få« er ikke et helt tal og er ikke brugt. Ret tallet.");
  expect(told(reading)).toContain(
    "A10 Kerneelementet »Samtaler« er ikke i data. Ret navnet, hvis det skal være det.",
  );
  expect(programmeOf(DEFAULT_PROGRAMME, reading)).toEqual(DEFAULT_PROGRAMME);
});

test("of two such sheets the first holds, and the other is told", () => {
  const reading = readSheets({
    "Måling 1": SURVEY,
    Program: [head, ["Mindste antal personer", 3]],
    "Program 2": [head, ["Mindste antal personer", 9]],
  });
  expect(programmeOf(DEFAULT_PROGRAMME, reading).leastPersons).toBe(3);
  expect(reading.findings.map((found) => findingMessage(found, "da"))).toContain(
    "Arket siger også, hvad der gælder for programmet, og er ikke brugt: Program gælder.",
  );
});
