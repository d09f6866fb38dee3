import { findingTexts, type FindingCode } from "../../../src/language/finding-texts";
import { FINDING_SEVERITIES } from "../../../src/language/finding-severities";
import { effectOf } from "../../../src/survey/reading/effect-of";
import { severityOf } from "../../../src/survey/mapping/finding";
import { applyAnswer, questionsOf, type Question } from "../../../src/survey/reading/questions";
import { NO_MAPPING, type SurveyMapping } from "../../../src/survey/mapping/survey-mapping";
import type { SurveyReading } from "../../../src/survey/reading/survey-reader";
import { readSurveys } from "../../../src/excel/read-surveys";
import { openWorkbook } from "../../excel/workbook";
import { readSheets } from "../../read-sheets";
import { googleForms, microsoftForms } from "../exports/forms";
import { qualtricsWithLabels } from "../exports/qualtrics";
import { QUESTIONS, responsesByRound } from "../exports/responses";
import { surveyXactByRound, surveyXactInOne, type Codebook } from "../exports/survey-xact";
import { readFiles } from "../read-files";

type Sheets = Record<string, unknown[][]>;

const HEADER = ["Enhed", "Måling", "Viden: a", "Viden: b"];

function read(sheets: Sheets, mapping: SurveyMapping = NO_MAPPING): SurveyReading {
  return readSheets(sheets, { mapping });
}

function asked(sheets: Sheets, mapping?: SurveyMapping): Question[] {
  return questionsOf(read(sheets, mapping).findings);
}

function codesOf(questions: readonly Question[]): string[] {
  return questions.map(({ finding }) => finding.code);
}

/** Answers a question of the sheets in every possible way; what each reading then says. */
function answered(sheets: Sheets, code: FindingCode): SurveyReading[] {
  const question = asked(sheets).find(({ finding }) => finding.code === code);
  return (question?.answers ?? []).map(({ patch }) => read(sheets, applyAnswer(NO_MAPPING, patch)));
}

/** Per unit, the answers of the two highest grades. */
function positiveAnswers({ tally }: SurveyReading): number[] {
  return tally.strata.map((stratum) => {
    const counts = tally.elementCounts(stratum, 0);
    return counts[4] + counts[5];
  });
}

const CODED: Sheets = {
  Svar: [HEADER, ["Vejen", "Måling 1", 5, 4], ["Vejle", "Måling 1", 4, 1]],
};

test("every kind of finding has a weight, and questions weigh most", () => {
  for (const code of Object.keys(findingTexts)) {
    expect(FINDING_SEVERITIES).toHaveProperty(code);
  }
  const [question] = asked(CODED);
  expect(severityOf(question.finding)).toBe("ask");
});

test("which way codes run is asked, and either answer holds and settles it", () => {
  expect(codesOf(asked(CODED))).toEqual(["codes-assumed"]);
  const [asAssumed, turned] = answered(CODED, "codes-assumed");
  expect(positiveAnswers(asAssumed)).toEqual(positiveAnswers(read(CODED)));
  expect(positiveAnswers(turned)).toEqual([0, 1]);
  for (const { findings } of [asAssumed, turned]) expect(questionsOf(findings)).toEqual([]);
});

test("what an answer would do to the figures is told before it is given", async () => {
  const [{ answers }] = asked(CODED);
  const effects = answers.map((answer) =>
    effectOf(answer, read(CODED), NO_MAPPING, (mapping) => read(CODED, mapping)),
  );
  const [none, turned] = await Promise.all(effects);
  expect(none.figures).toEqual({ changed: 0, of: 2 });
  expect(turned).toEqual({
    units: { changed: 2, of: 2 },
    elements: { changed: 1, of: 1 },
    figures: { changed: 2, of: 2 },
    responses: { before: 2, after: 2 },
  });
});

test("one question is asked for all sheets that one answer settles", () => {
  const rows = (a: number, b: number) => [
    ["Enhed", "Viden: a", "Viden: b"],
    ["Vejen", a, b],
    ["Vejle", b, b],
  ];
  const [question, ...others] = asked({ "Måling 1": rows(5, 3), "Måling 2": rows(4, 2) });
  expect(others).toEqual([]);
  expect(question.sources).toEqual(["Måling 1", "Måling 2"]);
});

test("whether two names are one unit is asked, and either answer settles it", () => {
  const rows = ["Nordvang", "Nordvand"].flatMap((unit) =>
    Array.from({ length: 5 }, () => [unit, "Måling 1", "I høj grad", "Slet ikke"]),
  );
  const sheets = { Svar: [HEADER, ...rows] };
  expect(codesOf(asked(sheets))).toEqual(["unit-ask"]);
  const units = answered(sheets, "unit-ask").map(({ rounds, findings }) => [
    rounds[0].units,
    questionsOf(findings).length,
  ]);
  expect(units).toEqual([
    [2, 0],
    [1, 0],
  ]);
});

test("the order of rounds whose names say nothing is asked, and holds as it is given", () => {
  const rows = ["Gul", "Blå"].map((round) => ["Vejen", round, "I høj grad", "Slet ikke"]);
  const sheets = { Svar: [HEADER, ...rows] };
  expect(codesOf(asked(sheets))).toEqual(["round-order-unsure"]);
  const orders = answered(sheets, "round-order-unsure").map(({ rounds, findings }) => [
    ...rounds.map(({ name }) => name),
    questionsOf(findings).length,
  ]);
  expect(orders).toEqual([
    ["Gul", "Blå", 0],
    ["Blå", "Gul", 0],
  ]);
});

test("a round that came after the order was given is asked about again", () => {
  const rows = ["Gul", "Blå", "Rød"].map((round) => ["Vejen", round, "I høj grad", "Slet ikke"]);
  const sheets = { Svar: [HEADER, ...rows] };
  const reading = read(sheets, { ...NO_MAPPING, roundOrder: ["Blå", "Gul"] });
  expect(reading.rounds.map(({ name }) => name)).toEqual(["Blå", "Gul", "Rød"]);
  expect(codesOf(questionsOf(reading.findings))).toEqual(["round-order-unsure"]);
});

const ANSWERS = ["I meget høj grad", "I høj grad", "I nogen grad", "I mindre grad", "Slet ikke"];

/** Six responses that nobody else would give. */
function responses(round: string, turn = 0): unknown[][] {
  return Array.from({ length: 6 }, (_, i) => [
    i % 2 === 0 ? "Vejen" : "Vejle",
    round,
    ANSWERS[(i * 3 + turn) % 5],
    ANSWERS[(i * i + turn) % 5],
  ]);
}

describe("the same data twice", () => {
  const other = [HEADER, ...responses("Måling 2", 1)];

  test.each<[string, Sheets]>([
    [
      "two sheets, rows in another order",
      {
        A: [HEADER, ...responses("Måling 1")],
        B: [HEADER, ...responses("Måling 1").reverse()],
        C: other,
      },
    ],
    [
      "two rounds in two sheets",
      { A: [HEADER, ...responses("Måling 1")], B: [HEADER, ...responses("Måling 3")], C: other },
    ],
    [
      "two rounds in one sheet",
      { A: [HEADER, ...responses("Måling 1"), ...responses("Måling 3")], C: other },
    ],
  ])("is asked about: %s", (_, sheets) => {
    const { findings } = read(sheets);
    expect(codesOf(questionsOf(findings))).toEqual(["same-answers"]);
    // Said once, and first.
    expect(findings[0].code).toBe("same-answers");
    expect(findings.map(({ code }) => code)).not.toContain("round-overlap");
    const [kept] = answered(sheets, "same-answers");
    expect(questionsOf(kept.findings)).toEqual([]);
    expect(kept.findings[0].code).toBe("same-answers");
  });

  test("can be left out by the answer", () => {
    const sheets = { A: [HEADER, ...responses("Måling 1")], B: [HEADER, ...responses("Måling 1")] };
    const [both, one] = answered(sheets, "same-answers");
    expect([both, one].map(({ rounds }) => rounds[0].responses)).toEqual([12, 6]);
    expect(one.findings).toEqual([]);
  });

  test("is not seen in answers that differ in one cell, nor in few or equal answers", () => {
    const changed = responses("Måling 3");
    changed[4][3] = "Ved ikke";
    const few = (round: string) => [["Vejen", round, "I høj grad", "Slet ikke"]];
    const alike = (round: string) =>
      Array.from({ length: 9 }, () => ["Vejen", round, "I høj grad", "I høj grad"]);
    for (const [a, b] of [
      [responses("Måling 1"), changed],
      [few("Måling 1"), few("Måling 2")],
      [alike("Måling 1"), alike("Måling 2")],
    ]) {
      expect(asked({ A: [HEADER, ...a], B: [HEADER, ...b] })).toEqual([]);
    }
  });
});

describe("nothing is asked where nothing is in doubt:", () => {
  const rounds = responsesByRound();
  const codes = (): Codebook => ({
    "I meget høj grad": 1,
    "I høj grad": 2,
    "I nogen grad": 3,
    "I mindre grad": 4,
    "Slet ikke": 5,
    "Ved ikke": 6,
  });
  const variables = QUESTIONS.map((_, i) => `s_${10 + i}`);

  test.each([
    ["SurveyXact", () => surveyXactInOne(rounds, { codes, variables })],
    ["SurveyXact, a survey a round", () => surveyXactByRound(rounds, { codes, variables })],
    ["Qualtrics", () => qualtricsWithLabels(rounds)],
    ["Microsoft Forms", () => microsoftForms(rounds)],
    ["Google Forms", () => googleForms(rounds)],
  ])("%s", async (_, files) => {
    const { findings } = await readFiles(files());
    expect(codesOf(questionsOf(findings))).toEqual([]);
    expect(findings.map(severityOf)).not.toContain("ask");
  });

  test("the sample workbook", async () => {
    const workbook = await openWorkbook();
    expect((await readSurveys()).findings.map(severityOf)).not.toContain("ask");
    workbook.close();
  });
});
