import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { gradeSummary } from "../../../src/analyses/overview/grade-summary";
import { overviewTitle } from "../../../src/analyses/overview/title";
import { DEFAULT_THRESHOLDS } from "../../../src/evaluation/grade";
import type { Language } from "../../../src/language/language";
import { readSheets } from "../../read-sheets";

/** The title of a round in which each row is a unit and every answer is its core element's share. */
function titleOf(rows: (string | number)[][], language: Language = "da"): string {
  const header = ["Enhed", ...["A", "B", "C"].slice(0, rows[0].length - 1).map((a) => `${a}: 1`)];
  const overview = evaluateOverview(readSheets({ "Måling 1": [header, ...rows] }));
  const summaries = overview.elements.map((_, i) => gradeSummary(overview, i, DEFAULT_THRESHOLDS));
  return overviewTitle(summaries, language);
}

// 5 is a positive answer and makes the grade high; 1 is none and makes it low.
test.each<[string, (string | number)[][], string]>([
  [
    "most in one",
    [
      ["Vejen", 5, 5],
      ["Assens", 1, 5],
    ],
    "Høj implementeringsgrad er mest udbredt i B: to af to enheder",
  ],
  [
    "one unit of several",
    [
      ["Vejen", 5, 1],
      ["Assens", 1, 1],
    ],
    "Høj implementeringsgrad er mest udbredt i A: én af to enheder",
  ],
  [
    "as much in two of three",
    [
      ["Vejen", 5, 5, 1],
      ["Assens", 1, 1, 1],
    ],
    "Høj implementeringsgrad er mest udbredt i A og B",
  ],
  [
    "as much in all",
    [
      ["Vejen", 5, 1],
      ["Assens", 1, 5],
    ],
    "Høj implementeringsgrad er lige udbredt i alle to kerneelementer",
  ],
  [
    "all",
    [
      ["Vejen", 5, 5],
      ["Assens", 5, 5],
    ],
    "Alle enheder opnår høj implementeringsgrad i alle to kerneelementer",
  ],
  [
    "none",
    [
      ["Vejen", 1, 1],
      ["Assens", 1, 1],
    ],
    "Ingen enhed opnår høj implementeringsgrad i noget kerneelement",
  ],
  [
    "one unit alone",
    [["Vejen", 5, 1]],
    "Vejen opnår høj implementeringsgrad i én af to kerneelementer",
  ],
  [
    "one core element",
    [
      ["Vejen", 5],
      ["Assens", 1],
    ],
    "I A opnår én enhed høj implementeringsgrad, ingen middel og én lav",
  ],
  [
    "a core element without figures",
    [
      ["Vejen", 5, ""],
      ["Assens", 5, ""],
    ],
    "I A opnår begge enheder høj implementeringsgrad",
  ],
])("the title tells where high grades are: %s", (_, rows, expected) => {
  expect(titleOf(rows)).toBe(expected);
});

test("and in English too", () => {
  const rows = [
    ["Vejen", 5, 5],
    ["Assens", 1, 5],
  ];
  expect(titleOf(rows, "en")).toBe("High grades are most common in B: two of two units");
});
