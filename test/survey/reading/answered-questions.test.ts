import type { FindingCode } from "../../../src/language/finding-texts";
import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { NO_MAPPING } from "../../../src/survey/mapping/survey-mapping";
import { applyAnswer, questionsOf } from "../../../src/survey/reading/questions";
import { readSheets } from "../../read-sheets";

type Sheets = Record<string, unknown[][]>;

const GRADES = ["I høj grad", "I nogen grad", "I meget høj grad", "Slet ikke"];
const HEADER = ["Enhed", "Viden: a", "Viden: b"];

/** Rows of a unit with answers in turn. */
function rows(unit: string, count: number, more: (row: number) => unknown[] = () => []) {
  return Array.from({ length: count }, (_, row) => [
    unit,
    GRADES[row % 4],
    GRADES[(row + 1) % 4],
    ...more(row),
  ]);
}

function responses(sheets: Sheets, answer?: { code: FindingCode; place: number }): number[] {
  const first = readSheets(sheets, {});
  const patch = questionsOf(first.findings).find(({ finding }) => finding.code === answer?.code)
    ?.answers[answer?.place ?? 0].patch;
  const mapping = patch === undefined ? NO_MAPPING : applyAnswer(NO_MAPPING, patch);
  const reading = readSheets(sheets, { mapping });
  if (patch !== undefined) {
    const codes = questionsOf(reading.findings).map(({ finding }) => finding.code);
    expect(codes).not.toContain(answer?.code);
  }
  return reading.rounds.map((round) => round.responses);
}

const MARKED: Sheets = {
  Svar: [
    [...HEADER, "Afsluttet den"],
    ...rows("Vejen", 8, (row) => [row === 2 ? null : `1${row}-03-2024`]),
    ...rows("Vejle", 8, (row) => [`1${row}-03-2024`]),
  ],
};

test("responses without a date of ending are kept out, until the user says otherwise", () => {
  expect(responses(MARKED)).toEqual([15]);
  expect(responses(MARKED, { code: "rows-marked", place: 0 })).toEqual([15]);
  expect(responses(MARKED, { code: "rows-marked", place: 1 })).toEqual([16]);
});

const PARTS: Sheets = {
  "Del 1": [HEADER, ...rows("Vejen", 6), ...rows("Vejle", 6)],
  "Del 2": [HEADER, ...rows("Lejre", 7), ...rows("Vejle", 6)],
};

test("sheets whose names say nothing of a round are counted together where the user says so", () => {
  expect(responses(PARTS, { code: "round-unsure", place: 0 })).toEqual([12, 13]);
  expect(responses(PARTS, { code: "round-unsure", place: 1 })).toEqual([25]);
});

const NONE: Sheets = {
  Svar: [HEADER, ...rows("Vejen", 6), ...rows("Ønsker ikke at oplyse", 5), ...rows("Vejle", 6)],
};

test("rows of a unit that is not stated go out where the user says so", () => {
  expect(responses(NONE)).toEqual([17]);
  const counts = [0, 1].map((place) => responses(NONE, { code: "unit-none", place })[0]);
  expect(counts.sort()).toEqual([12, 17]);
});

test("what a person wrote beside the answers is not repeated", () => {
  const sheets: Sheets = {
    Svar: [
      [...HEADER, "Leder"],
      ...rows("Vejen", 8, (row) => [row < 2 ? "Ulla Bech" : null]),
      ...rows("Vejle", 8),
    ],
  };
  const { findings } = readSheets(sheets, {});
  expect(findings.map((found) => findingMessage(found, "da")).join(" ")).not.toMatch(/Ulla/);
  expect(responses(sheets)).toEqual([16]);
});
