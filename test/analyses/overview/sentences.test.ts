import type { Overview } from "../../../src/analyses/overview/evaluate";
import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { overviewSentences } from "../../../src/analyses/overview/sentences";
import { spotAddress } from "../../../src/report/spot";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../../figures/figur-1";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { readSheets } from "../../read-sheets";

/** An overview of these whole per cents: a row per unit, a column per core element. */
function overviewOf(
  elements: readonly string[],
  rows: readonly (readonly [unit: string, percents: readonly (number | null)[]])[],
): Overview {
  const figures = (percent: number | null) => ({
    share: percent === null ? null : percent / 100,
    positive: 0,
    valid: 0,
    responses: 0,
    change: null,
    start: null,
    commonChange: null,
    persons: 0,
    sumOfSquares: 0,
    effectiveN: null,
    low: null,
    high: null,
    withheld: false as const,
    changeLow: null,
    changeHigh: null,
    changeP: null,
    changeAdjustedP: null,
    changeCertain: null,
    changeWithheld: false as const,
  });
  const round = readSheets({
    "Måling 1": [
      ["Enhed", "A: 1"],
      ["X", 5],
    ],
  }).rounds[0];
  return {
    ...evaluateOverview(
      readSheets({
        "Måling 1": [
          ["Enhed", "A: 1"],
          ["X", 5],
        ],
      }),
    ),
    elements: [...elements],
    latest: round,
    units: rows.map(([unit, percents]) => ({ unit, elements: percents.map(figures) })),
    findings: [],
  };
}

const published = overviewOf(
  FIGUR_1_ELEMENTS,
  FIGUR_1.map(([unit, row]) => [unit, row.map(([result]) => result)]),
);

function texts(overview: Overview, language: "da" | "en" = "da"): string[] {
  return overviewSentences(overview, language).map(({ text }) => text);
}

// Delanalyse 1, 2.1.1: Samtaleteknikker three high, eight middle, seven low, 46 points between
// highest and lowest; Arbejdsmarkedsviden four, two and twelve, Haderslev 61 points above Tårnby;
// Digitale værktøjer three units under 80.
test("the published figures give the published sentences", () => {
  expect(texts(published)).toEqual([
    "I Inddragende samtaleteknikker opnår tre enheder høj implementeringsgrad, otte middel og syv lav.",
    "Der er 46 procentpoint mellem højeste og laveste.",
    "I Arbejdsmarkedsviden opnår fire enheder høj implementeringsgrad, to middel og tolv lav.",
    "Der er 61 procentpoint mellem højeste og laveste.",
    "I Digitale værktøjer opnår 15 enheder høj implementeringsgrad, to middel og én lav.",
    "Der er 33 procentpoint mellem højeste og laveste.",
  ]);
});

test("the sample survey, whose shares are unrounded, gives the same sentences", () => {
  const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
  expect(texts(evaluateOverview(readSheets(sheets)))).toEqual(texts(published));
});

test("English says the same", () => {
  expect(texts(published, "en").slice(0, 2)).toEqual([
    "In Inddragende samtaleteknikker, three units reach a high grade, eight a middle and seven a low one.",
    "There are 46 percentage points between the highest and the lowest.",
  ]);
});

test("a sentence points to the cells that it speaks of", () => {
  const [grades, spread] = overviewSentences(published, "da");
  expect(grades.refs).toHaveLength(18);
  // Row 9 is the first unit; in the order of Figur 1 Vejen is last and Assens first.
  expect(spread.refs.map((ref) => spotAddress(ref))).toEqual(["C26", "C9"]);
});

test.each<[string, (number | null)[], string[]]>([
  [
    "one unit of each",
    [85, 75, 60],
    [
      "I A opnår én enhed høj implementeringsgrad, én middel og én lav.",
      "Der er 25 procentpoint mellem højeste og laveste.",
    ],
  ],
  [
    "no unit of a grade, and one point",
    [79, 80],
    [
      "I A opnår én enhed høj implementeringsgrad, én middel og ingen lav.",
      "Der er ét procentpoint mellem højeste og laveste.",
    ],
  ],
  [
    "none high",
    [50, 71],
    [
      "I A opnår ingen enheder høj implementeringsgrad, én middel og én lav.",
      "Der er 21 procentpoint mellem højeste og laveste.",
    ],
  ],
  [
    "all alike",
    [90, 90],
    [
      "I A opnår begge enheder høj implementeringsgrad.",
      "Der er under et halvt procentpoint mellem højeste og laveste.",
    ],
  ],
  ["one unit alone", [69], ["I A opnår Enhed 1 lav implementeringsgrad."]],
  ["no figures", [null, null], ["I A er der ingen tal."]],
  [
    "a unit without a figure",
    [90, null],
    ["I A opnår Enhed 1 høj implementeringsgrad.", "Én enhed er uden tal."],
  ],
])("with %s only what the numbers say is said", (_, percents, expected) => {
  const overview = overviewOf(
    ["A"],
    percents.map((percent, i) => [`Enhed ${i + 1}`, [percent]]),
  );
  expect(texts(overview)).toEqual(expected);
});

test("grades are those of the programme", () => {
  const overview = overviewOf(["A"], [["Vejen", [85]]]);
  expect(overviewSentences(overview, "da", { high: 0.9, middle: 0.7 })[0].text).toBe(
    "I A opnår Vejen middel implementeringsgrad.",
  );
});
