import { ANALYSES } from "../../src/analyses/analyses";
import { valuesOf } from "../../src/analyses/choice";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { Language } from "../../src/language/language";
import { planText } from "../../src/report/plan-text";
import { preview } from "../../src/report/preview";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { planFaults } from "../report/plan-faults";
import { readSheets } from "../read-sheets";

const HEADER = ["Enhed", "A: 1", "B: 2"];
const INPUTS = {
  Kriterier: [
    ["Indikator", "Målgruppe", "Succeskriterie"],
    ["Selvbooking", "", 40],
    ["a", "", 80],
    ["Ukendt", "Ledige", 80],
  ],
  Registertal: [
    ["Enhed", "Uge", "Indikator", "Gruppe", "Antal", "Total"],
    ...["Vejen", "Assens", "Odense", "Tårnby"].flatMap((unit, i) => [
      [unit, 1, "Selvbooking", "Deltagergruppe", 20 + i, 40],
      [unit, 1, "Selvbooking", "Kontrolgruppe", 10, 40],
      [unit, 2, "Selvbooking", "Deltagergruppe", 25 - i, 40],
      [unit, 2, "Selvbooking", "Kontrolgruppe", 9, 40],
    ]),
  ],
  Drivkræfter: [
    ["Enhed", "Ledelsesopbakning"],
    ["Vejen", 70],
    ["Assens", 50],
    ["Odense", 60],
    ["Tårnby", 65],
  ],
};
const SURVEYS = {
  "Måling 1": [HEADER, ["Vejen", 5, 1], ["Assens", 1, 1], ["Odense", 5, 5], ["Tårnby", 4, 2]],
};
const READINGS: readonly [string, SurveyReading][] = [
  [
    "the sample survey",
    readSheets(Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]))),
  ],
  ["one round of one unit", readSheets({ "Måling 1": [HEADER, ["Vejen", 5, "Ved ikke"]] })],
  [
    "units that are each in one round only",
    readSheets({ "Måling 1": [HEADER, ["Vejen", 5, 1]], "Måling 2": [HEADER, ["Assens", "", 2]] }),
  ],
  [
    "a survey with a list of the invited",
    readSheets({
      Enheder: [
        ["Enhed", "Inviterede"],
        ["Vejen", 2],
        ["Assens", 0],
      ],
      "Måling 1": [HEADER, ["Vejen", 5, 1]],
      "Måling 2": [HEADER, ["Vejen", 5, 4], ["Odense", 5, 4]],
    }),
  ],
  ["criteria and register figures without a survey", readSheets(INPUTS)],
  ["a survey with criteria and register figures", readSheets({ ...INPUTS, ...SURVEYS })],
  ["headers alone", readSheets({ "Måling 1": [HEADER] })],
];
const LANGUAGES: readonly Language[] = ["da", "en"];
const builtAt = new Date(2024, 4, 3, 14, 5);

test("each has a key, a mark and titles of its own", () => {
  for (const of of [
    ANALYSES.map(({ id }) => id),
    ANALYSES.map(({ mark }) => mark),
    ...LANGUAGES.map((language) => ANALYSES.map(({ title }) => title[language])),
  ]) {
    expect(new Set(of).size).toBe(of.length);
    expect(of.every((name) => name.trim() !== "")).toBe(true);
  }
});

describe.each(READINGS)("of %s", (_, reading) => {
  const possible = ANALYSES.filter((each) => each.impossible(reading, DEFAULT_PROGRAMME) === null);
  const evaluated = possible.map((each) => each.evaluate(reading, DEFAULT_PROGRAMME, {}));

  test("every choice has a preset among its options, without a complaint", () => {
    for (const each of possible) {
      const choices = each.choices(reading, DEFAULT_PROGRAMME, {});
      const values = valuesOf(choices, {});
      for (const { key, options, complaint } of choices) {
        expect(options.map(({ value }) => value)).toContain(values[key]);
        expect(complaint).toBeUndefined();
      }
    }
  });

  test.each(LANGUAGES)(
    "every plan is sound and can be shown without a spreadsheet (%s)",
    (language) => {
      for (const each of evaluated) {
        const plan = each.plan({ language, builtAt });
        expect([each.analysis.id, planFaults(plan)]).toEqual([each.analysis.id, []]);
        expect(preview(plan, language).rows).toHaveLength(plan.helperRow ?? plan.cells.length);
        expect(planText(plan, language).text).not.toBe("");
      }
    },
  );

  test("every sentence stands in both languages and points into its sheet", () => {
    for (const each of evaluated) {
      const { cells } = each.plan({ language: "da", builtAt });
      const [danish, english] = LANGUAGES.map((language) => each.sentences(language));
      expect(english.map(({ refs }) => refs)).toEqual(danish.map(({ refs }) => refs));
      for (const { text, refs } of [...danish, ...english]) {
        expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
        for (const { row, column } of refs) expect(cells[row]?.[column]).toBeDefined();
      }
    }
  });

  test("the JSON loses nothing: what is missing is null", () => {
    for (const each of evaluated) {
      const json = each.json();
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });
});
