import fc from "fast-check";
import { KIND_COUNT } from "../../../src/survey/answers/answer-kind";
import type { SurveyReading } from "../../../src/survey/reading/survey-reader";
import { readSheets } from "../../read-sheets";

const LABELS = ["I meget høj grad", "I høj grad", "I nogen grad", "I mindre grad", "Slet ikke"];
const PLACES = ["Nordhus", "Sydhus", "Østhus", "Vesthus"];
const HEADINGS = ["Plej", "Mrk", "xq", "zu", "vab", "ti", "hyp", "osk"];

interface Person {
  unit: string;
  round: string;
  answers: string[];
}

/** Every unit in both rounds, and then some: cells that tell enough. */
const persons: fc.Arbitrary<Person[]> = fc.integer({ min: 2, max: 5 }).chain((items) => {
  const answers = fc.array(fc.constantFrom(...LABELS), { minLength: items, maxLength: items });
  const each = PLACES.slice(0, 3).flatMap((unit) =>
    ["Måling 1", "Måling 2"].map((round) =>
      fc
        .array(answers, { minLength: 2, maxLength: 4 })
        .map((all) => all.map((own): Person => ({ unit, round, answers: own }))),
    ),
  );
  return fc.tuple(...each).map((parts) => parts.flat());
});

const shuffle = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });

function reordered<Value>(values: readonly Value[], by: readonly number[]): Value[] {
  return values
    .map((value, i) => ({ value, key: by[i % by.length] + i / 1000 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** Per unit and round how often each kind of answer was counted, over all items. */
function totals(reading: SurveyReading): Record<string, number[]> {
  const { tally } = reading;
  const sums = tally.strata
    .filter(({ responses }) => responses > 0)
    .map(({ unit, round, counts }): [string, number[]] => [
      `${tally.units.all[unit]} ${tally.rounds.all[round]}`,
      Array.from({ length: KIND_COUNT }, (_, kind) =>
        [...counts].filter((_count, i) => i % KIND_COUNT === kind).reduce((a, b) => a + b, 0),
      ),
    ]);
  return Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function truth(given: readonly Person[]): Record<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const { unit, round, answers } of given) {
    const own = sums.get(`${unit} ${round}`) ?? new Array<number>(KIND_COUNT).fill(0);
    sums.set(`${unit} ${round}`, own);
    for (const answer of answers) own[5 - LABELS.indexOf(answer)]++;
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("columns in any order, rows in any order, headings of nonsense: the same figures", () => {
  fc.assert(
    fc.property(persons, shuffle, shuffle, (given, rowOrder, columnOrder) => {
      const width = given[0].answers.length + 2;
      const grid = [
        HEADINGS.slice(0, width),
        ...reordered(given, rowOrder).map(({ unit, round, answers }) => [unit, round, ...answers]),
      ];
      const turned = grid.map((row) => reordered(row, columnOrder));
      expect(totals(readSheets({ Ark1: turned }))).toEqual(truth(given));
    }),
    { numRuns: 150 },
  );
});
