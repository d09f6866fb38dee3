import fc from "fast-check";
import { AnswerKind, gradeKind } from "../../../src/survey/answers/answer-kind";
import { AnswerScale, STANDARD_SCALE } from "../../../src/survey/answers/answer-scale";
import { countAnswers, validCount } from "../../../src/survey/answers/count-answers";
import type { SurveyLayout } from "../../../src/survey/recognise/layout";
import { peopleOf } from "../../../src/survey/counting/stratum";
import { Tally } from "../../../src/survey/counting/tally";

const LAYOUT: SurveyLayout = {
  headerRow: 0,
  unit: { column: 0, codes: null },
  round: { column: 1, codes: null },
  group: { column: 2, codes: null },
  respondentColumn: null,
  completed: null,
  scales: [STANDARD_SCALE, STANDARD_SCALE, STANDARD_SCALE],
  items: [
    { column: 3, element: "A", question: "1" },
    { column: 4, element: "B", question: "2" },
    { column: 5, element: "A", question: "3" },
  ],
};

const cell = fc.oneof(
  fc.constantFrom(
    "I høj grad",
    "I meget høj grad",
    "Slet ikke",
    "Ved ikke",
    "",
    null,
    4,
    0,
    "#N/A",
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
);
const unit = fc.constantFrom("Vejen", "vejen ", "Assens", "", null);
const round = fc.constantFrom("Måling 1", "Måling 2", "");
const row = fc.tuple(unit, round, fc.constantFrom("x", "y", null), cell, cell, cell);

/** Counts by names, so that the order of first appearance does not matter. */
function tallied(rows: readonly unknown[][]): Map<string, number[]> {
  const tally = new Tally();
  tally.addRows(tally.prepare(LAYOUT), rows, 0, rows.length);
  const name = (all: readonly string[], i: number) => (i < 0 ? "" : all[i].toLowerCase());
  return new Map(
    tally.strata
      .filter((stratum) => stratum.responses > 0)
      .map((s): [string, number[]] => [
        [
          name(tally.units.all, s.unit),
          name(tally.rounds.all, s.round),
          name(tally.groups.all, s.group),
        ].join("|"),
        [s.responses, ...s.counts],
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("the counts do not depend on the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(tallied([...rows].reverse())).toEqual(tallied(rows));
    }),
  );
});

test("each cell of a response is counted once, as its kind", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const counted = [...tallied(rows).values()].reduce(
        (sum, [, ...counts]) => sum + counts.reduce((a, b) => a + b, 0),
        0,
      );
      const responses = rows.filter(
        ([unitCell, roundCell, , ...answers]) =>
          Boolean(unitCell) &&
          roundCell !== "" &&
          answers.some((answer) => STANDARD_SCALE.kindOf(answer) !== AnswerKind.Blank),
      );
      expect(counted).toBe(responses.length * LAYOUT.items.length);
    }),
  );
});

test("counts of an element from several columns and sheets add up", () => {
  const tally = new Tally();
  const rows = [["Vejen", "1", "", "I høj grad", "Slet ikke", "I høj grad"]];
  tally.addRows(tally.prepare(LAYOUT), rows, 0, 1);
  const wider: SurveyLayout = {
    ...LAYOUT,
    items: [
      { column: 3, element: "C", question: "4" },
      { column: 4, element: "a ", question: "5" },
    ],
  };
  tally.addRows(tally.prepare(wider), rows, 0, 1);
  expect(tally.elements.all).toEqual(["A", "B", "C"]);
  const [stratum] = tally.strata;
  expect(stratum.responses).toBe(2);
  const valid = [0, 1, 2].map((element) => validCount(tally.elementCounts(stratum, element)));
  expect(valid).toEqual([3, 1, 1]);
});

test("any range of cells is counted cell by cell, and only grades are valid", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (cells) => {
      const counts = countAnswers(cells);
      const flat = cells.flat();
      expect(counts.reduce((a, b) => a + b, 0)).toBe(flat.length);
      const grades = flat.filter((value) => {
        const kind = STANDARD_SCALE.kindOf(value);
        return kind >= 1 && kind <= 5;
      });
      expect(validCount(counts)).toBe(grades.length);
    }),
  );
});

/** 0 to 10, the three highest positive. */
const ELEVEN = new AnswerScale({
  codes: new Map(Array.from({ length: 11 }, (_, code) => [code, gradeKind(code + 1)])),
  grades: 11,
  positive: [AnswerKind.Grade9, AnswerKind.Grade10, AnswerKind.Grade11],
});

test("a scale of eleven grades counts its own positive ones, beside the standard scale", () => {
  const tally = new Tally();
  const layout: SurveyLayout = {
    ...LAYOUT,
    items: LAYOUT.items.map((item) => ({ ...item, element: "A" })),
    scales: [STANDARD_SCALE, ELEVEN, ELEVEN],
  };
  const rows = [
    ["Vejen", "1", "", 5, 10, 7],
    ["Vejen", "1", "", 3, 0, "Ved ikke"],
  ];
  tally.addRows(tally.prepare(layout), rows, 0, 2);
  const [stratum] = tally.strata;
  expect(tally.items.all.map(({ grades }) => grades)).toEqual([5, 11, 11]);
  const people = [...peopleOf(stratum, 0)];
  const [none, two, three] = [0, 2, 3].map((n) => people.slice(3 * n, 3 * n + 3));
  // Persons, their positive answers, those squared.
  expect([none, two, three]).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [1, 2, 4],
  ]);
  expect(tally.elementCounts(stratum, 0)[AnswerKind.Grade11]).toBe(1);
  expect(tally.elementCounts(stratum, 0)[AnswerKind.DontKnow]).toBe(1);
});

test("a scale has two to eleven grades", () => {
  expect(new AnswerScale({ grades: 7 }).positive).toEqual([6, 7]);
  expect(new AnswerScale().positive).toBeNull();
  for (const grades of [1, 12, 2.5]) expect(() => new AnswerScale({ grades })).toThrow(RangeError);
});

test("the same question has its own counts, and a row without answers leaves no trace", () => {
  const tally = new Tally();
  const rows = [
    ["Vejen", "1", "", "I høj grad", "", "Slet ikke"],
    ["Vejen", "1", "", "", "", ""],
  ];
  tally.addRows(tally.prepare(LAYOUT), rows, 0, 2);
  const [{ counts, responses }] = tally.strata;
  expect(responses).toBe(1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(tally.items.all.map(({ question }) => question)).toEqual(["1", "2", "3"]);
});
