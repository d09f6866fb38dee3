import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { shownChange, shownShare } from "../../src/report/shown-number";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { FIGUR_1, FIGUR_1_ELEMENTS, FIGUR_1_TOTAL } from "../figures/figur-1";
import * as byHand from "./exports/by-hand";
import type { ExportedFile } from "./exports/exported-file";
import { googleForms, microsoftForms } from "./exports/forms";
import { qualtricsAsTsv, qualtricsWithCodes, qualtricsWithLabels } from "./exports/qualtrics";
import { QUESTIONS, responsesByRound } from "./exports/responses";
import { readFiles } from "./read-files";
import { surveyXactByRound, surveyXactInOne, type Codebook } from "./exports/survey-xact";

const ROUNDS = responsesByRound();

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

type Published = (typeof FIGUR_1_TOTAL)[number][] | readonly (readonly [number, number])[];

function asShown(published: Published): string[][] {
  return published.map(([result, change]) => [`${result} %`, signed(change)]);
}

/** Codes of which 1 is the highest, and "Ved ikke" another one in every survey. */
function codesOfRound(round: number): Codebook {
  return {
    "I meget høj grad": 1,
    "I høj grad": 2,
    "I nogen grad": 3,
    "I mindre grad": 4,
    "Slet ikke": 5,
    "Ved ikke": [6, 9, 8, 99, 7, 88][round - 1],
  };
}

/** Codes of which 5 is the highest in every other survey. */
function turningCodes(round: number): Codebook {
  if (round % 2 === 1) return codesOfRound(round);
  const codes = codesOfRound(round);
  const turned = Object.entries(codes).map(([label, code]) => [label, code <= 5 ? 6 - code : code]);
  return Object.fromEntries(turned) as Codebook;
}

const PREFIXED = QUESTIONS.map(({ element }, i) => {
  const first = QUESTIONS.findIndex((question) => question.element === element);
  return `${element.split(" ")[0].toLowerCase()}_${i - first + 1}`;
});
const NUMBERED = QUESTIONS.map((_, i) => `s_${10 + i}`);

/** What is to be said of each source, beside the figures. */
const EXPORTS: readonly [name: string, files: ExportedFile[], findings: string[]][] = [
  [
    "SurveyXact, one dataset with its labels and questions",
    surveyXactInOne(ROUNDS, { codes: codesOfRound, variables: PREFIXED }),
    ["elements-guessed", "row-not-completed"],
  ],
  [
    "SurveyXact, numbered variables that say nothing of their core element",
    surveyXactInOne(ROUNDS, { codes: codesOfRound, variables: NUMBERED }),
    ["elements-by-order", "row-not-completed"],
  ],
  [
    "SurveyXact without the file of questions",
    surveyXactInOne(ROUNDS, { codes: codesOfRound, variables: NUMBERED }).slice(0, 2),
    ["elements-by-order", "row-not-completed"],
  ],
  [
    "SurveyXact, a survey a round, each with codes of its own",
    surveyXactByRound(ROUNDS, { codes: codesOfRound, variables: PREFIXED }),
    ["elements-guessed", "row-not-completed"],
  ],
  [
    "SurveyXact, surveys whose codes run in turning directions",
    surveyXactByRound(ROUNDS, { codes: turningCodes, variables: PREFIXED }),
    ["elements-guessed", "row-not-completed"],
  ],
  ["Qualtrics with labels", qualtricsWithLabels(ROUNDS), ["row-not-completed"]],
  [
    "Qualtrics with codes, as workbooks",
    qualtricsWithCodes(ROUNDS),
    ["codes-assumed", "row-not-completed"],
  ],
  [
    "Qualtrics with codes, as text with tabs in UTF-16",
    qualtricsAsTsv(ROUNDS),
    ["codes-assumed", "row-not-completed"],
  ],
  ["Microsoft Forms", microsoftForms(ROUNDS), ["elements-by-order"]],
  ["Google Forms", googleForms(ROUNDS), []],
  [
    "by hand, a workbook a round",
    byHand.oneWorkbookARound(ROUNDS),
    ["label-guessed", "repeated-header", "total-line"],
  ],
  ["by hand, a sheet a unit", byHand.oneSheetAUnit(ROUNDS), ["unit-from-sheet"]],
  ["by hand, a workbook a unit", byHand.oneWorkbookAUnit(ROUNDS), []],
  ["plain text with semicolons", byHand.plainText(ROUNDS, ";", "windows-1252"), []],
  ["plain text with commas", byHand.plainText(ROUNDS, ",", "utf-8"), []],
  ["plain text with tabs", byHand.plainText(ROUNDS, "\t", "utf-16"), []],
];

describe.each(EXPORTS)("%s", (_, files, findings) => {
  let reading: SurveyReading;
  beforeAll(async () => {
    reading = await readFiles(files);
  });

  test("holds six rounds, with no response too many and none too few", () => {
    expect(reading.rounds.map(({ responses }) => responses)).toEqual([
      200, 213, 211, 207, 204, 196,
    ]);
    expect(reading.rounds.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4, 5, 6].map((round) =>
        expect.stringMatching(new RegExp(`^(måling )?${round}$`, "i")),
      ),
    );
  });

  test("gives Figur 1, cell by cell", () => {
    const overview = evaluateOverview(reading);
    expect(overview.elements.map((name) => name.toLowerCase())).toEqual(
      FIGUR_1_ELEMENTS.map((name) => name.toLowerCase()),
    );
    const shown = overview.units.map(({ unit, elements }) => [
      unit,
      elements.map(({ share, change }) => [shownShare(share), shownChange(change)]),
    ]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(FIGUR_1.map(([unit, row]) => [unit, asShown(row)])),
    );
    expect(
      overview.total.pooled.map(({ share, change }) => [shownShare(share), shownChange(change)]),
    ).toEqual(asShown(FIGUR_1_TOTAL));
  });

  test("what was left out or taken on trust is said", () => {
    expect([...new Set(reading.findings.map(({ code }) => code))].sort()).toEqual(findings);
  });
});
