import fc from "fast-check";
import { evaluateOverview, type Overview } from "../../src/analyses/overview/evaluate";
import { effectiveN } from "../../src/stats/effective-n";
import { withinPersonCorrelation } from "../../src/stats/within-person-correlation";
import { readSheets } from "../read-sheets";
import { unitOf, type Person } from "../stats/persons";

const HEADER = ["Enhed", "Måling", "A: et", "A: to", "A: tre", "B: fire"];
const LABELS = ["I høj grad", "I meget høj grad", "Slet ikke", "I nogen grad", "Ved ikke", ""];

const row = fc.tuple(
  fc.constantFrom("Vejen", "Assens", "Odense"),
  fc.constantFrom("Måling 1", "Måling 2"),
  ...HEADER.slice(2).map(() => fc.constantFrom(...LABELS)),
);
const survey = fc.array(row, { minLength: 1, maxLength: 40 });

/** All figures of an overview; the units in their order. */
function record({ elements, units, total, withinPersons }: Overview) {
  return { elements, units, total, withinPersons };
}

function overviewOf(rows: readonly (readonly unknown[])[]): ReturnType<typeof record> | null {
  const reading = readSheets({ Ark1: [HEADER, ...rows.map((cells) => [...cells])] });
  return reading.rounds.length === 0 ? null : record(evaluateOverview(reading));
}

/** A row's valid and positive answers among some of its cells. */
function personOf(cells: readonly unknown[]): Person {
  const valid = cells.filter((cell) => LABELS.slice(0, 4).includes(String(cell)));
  return [valid.length, valid.filter((cell) => LABELS.slice(0, 2).includes(String(cell))).length];
}

test("every figure is that of its persons, counted one by one", () => {
  fc.assert(
    fc.property(survey, (rows) => {
      const overview = overviewOf(rows);
      if (overview === null) return;
      const latest = rows.some((cells) => cells[1] === "Måling 2" && cells.slice(2).some(Boolean))
        ? "Måling 2"
        : "Måling 1";
      const round = rows.filter(([, name]) => name === latest);
      [
        [2, 5],
        [5, 6],
      ].forEach(([from, to], element) => {
        if (element >= overview.elements.length) return;
        const sums = (unit: string) =>
          unitOf(
            round.filter(([own]) => own === unit).map((cells) => personOf(cells.slice(from, to))),
          );
        const units = [...new Set(round.map(([unit]) => unit))].map(sums);
        const rho = withinPersonCorrelation(units);
        for (const { unit, elements } of overview.units) {
          const { persons, answers, positive, sumOfSquares } = sums(unit);
          const n = answers === 0 ? null : effectiveN(answers, sumOfSquares, rho);
          expect(elements[element]).toMatchObject({
            persons,
            valid: answers,
            positive,
            sumOfSquares,
          });
          if (n === null) expect(elements[element].effectiveN).toBeNull();
          else expect(elements[element].effectiveN).toBeCloseTo(n, 10);
        }
      });
    }),
  );
});

test("no figure depends on the order of the rows, on the sheets they stand in or on spellings", () => {
  fc.assert(
    fc.property(survey, fc.integer({ min: 0, max: 40 }), (rows, cut) => {
      const overview = overviewOf(rows);
      expect(overviewOf([...rows].reverse())).toEqual(overview);
      const spelled = rows.map(([unit, ...cells], i) => [
        i % 2 ? ` ${unit.toUpperCase()}` : unit,
        ...cells,
      ]);
      const named = overviewOf(spelled);
      expect(named?.units.map(({ elements }) => elements)).toEqual(
        overview?.units.map(({ elements }) => elements),
      );
      if (overview === null) return;
      const sheets = { Første: rows.slice(0, cut), Anden: rows.slice(cut) };
      const filled = Object.entries(sheets).filter(([, own]) => own.length > 0);
      const reading = readSheets(
        Object.fromEntries(filled.map(([name, own]) => [name, [HEADER, ...own]])),
      );
      expect(record(evaluateOverview(reading))).toEqual(overview);
    }),
  );
});

test("limits hold the value, a change's too, and lie within what is possible", () => {
  fc.assert(
    fc.property(survey, (rows) => {
      const overview = overviewOf(rows);
      if (overview === null) return;
      const cells = [
        ...overview.units.flatMap(({ elements }) => elements),
        ...overview.total.pooled,
      ];
      for (const figure of [...cells, ...overview.total.mean]) {
        const { share, low, high, change, changeLow, changeHigh, changeP, changeAdjustedP } =
          figure;
        if (share === null) expect([low, high]).toEqual([null, null]);
        else within(share, low, high, 0);
        if (change === null)
          expect([changeLow, changeP, changeAdjustedP]).toEqual([null, null, null]);
        else {
          within(change, changeLow, changeHigh, -1);
          expect(changeAdjustedP).toBeGreaterThanOrEqual(changeP ?? NaN);
          expect(changeAdjustedP).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

/** Ends are held to the last digits but two. */
function within(value: number, low: number | null, high: number | null, least: number): void {
  expect(low).toBeGreaterThanOrEqual(least - 1e-12);
  expect(low).toBeLessThanOrEqual(value + 1e-12);
  expect(high).toBeGreaterThanOrEqual(value - 1e-12);
  expect(high).toBeLessThanOrEqual(1 + 1e-12);
}

test("persons who left a whole core element blank are responses, but no persons in it", () => {
  const rows = [
    ["Vejen", "Måling 1", "", "", "", "I høj grad"],
    ["Vejen", "Måling 1", "Ved ikke", "", "", "Slet ikke"],
  ];
  const [{ elements }] = overviewOf(rows)?.units ?? [];
  expect(elements[0]).toMatchObject({
    share: null,
    responses: 2,
    persons: 0,
    low: null,
    effectiveN: null,
  });
  expect(elements[1]).toMatchObject({ share: 0.5, responses: 2, persons: 2, effectiveN: 2 });
});

test("a single unit has its figures, and the total is the same", () => {
  const rows = [
    ["Vejen", "Måling 1", "I høj grad", "Slet ikke", "I høj grad", ""],
    ["Vejen", "Måling 1", "I høj grad", "I høj grad", "I nogen grad", ""],
  ];
  const overview = overviewOf(rows);
  expect(overview?.total.pooled[0]).toEqual(overview?.units[0].elements[0]);
  expect(overview?.total.mean[0]).toMatchObject({ share: 4 / 6 });
});

test("the correlation is that of the whole round, whichever target group is looked at", () => {
  const header = ["Enhed", "Målgruppe", "A: et", "A: to"];
  const reading = readSheets({
    "Måling 1": [
      header,
      ["Vejen", "x", 5, 5],
      ["Vejen", "y", 1, 2],
      ["Vejen", "x", 5, 1],
      ["Assens", "y", 4, 4],
      ["Assens", "x", 1, 1],
    ],
  });
  const groups = new Set([reading.tally.groups.find("x")]);
  const [all, own] = [
    evaluateOverview(reading),
    evaluateOverview(reading, {}, { groups, leastPersons: 1 }),
  ];
  expect(own.withinPersons).toEqual(all.withinPersons);
  expect(own.total.pooled[0].persons).toBe(3);
});
