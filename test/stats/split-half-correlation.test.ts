import { pearsonCorrelation } from "../../src/stats/pearson-correlation";
import { seededRandom } from "../../src/stats/seeded-random";
import { splitHalfCorrelation, type PersonOfBoth } from "../../src/stats/split-half-correlation";

const pearson = (x: readonly number[], y: readonly number[]) =>
  x.length < 3 ? null : (pearsonCorrelation(x, y)?.r ?? null);

/** Persons of units, each with ten answers to both, drawn with their own and their unit's chance. */
function drawn(units: number, chanceOf: (unit: number) => [x: number, y: number], shared: boolean) {
  const random = seededRandom(7);
  const answers = (chance: number) =>
    Array.from({ length: 10 }).filter(() => random() < chance).length;
  return Array.from({ length: units }).flatMap((_, unit) =>
    Array.from({ length: 11 }, (): PersonOfBoth => {
      const [x, y] = chanceOf(unit);
      const mood = shared ? (random() - 0.5) * 0.7 : 0;
      return {
        unit,
        x: { valid: 10, positive: answers(x + mood) },
        y: { valid: 10, positive: answers(y + mood) },
      };
    }),
  );
}

function whole(persons: readonly PersonOfBoth[]): number {
  const units = [...new Set(persons.map(({ unit }) => unit))];
  const shares = (of: "x" | "y") =>
    units.map((unit) => {
      const own = persons.filter((person) => person.unit === unit);
      const sum = (what: "valid" | "positive") =>
        own.reduce((all, person) => all + person[of][what], 0);
      return sum("positive") / sum("valid");
    });
  return pearson(shares("x"), shares("y")) ?? 0;
}

test("where all persons of a unit answer alike, any halves have the whole correlation", () => {
  const shares = [
    [3, 4],
    [5, 4],
    [7, 9],
    [2, 3],
  ];
  const persons = shares.flatMap(([x, y], unit) =>
    Array.from({ length: 5 }, () => ({
      unit,
      x: { valid: 10, positive: x },
      y: { valid: 10, positive: y },
    })),
  );
  expect(splitHalfCorrelation(persons, pearson)).toBeCloseTo(whole(persons), 12);
});

test("a correlation that comes of the same persons alone is nearly gone", () => {
  const persons = drawn(60, () => [0.5, 0.5], true);
  expect(whole(persons)).toBeGreaterThan(0.5);
  expect(Math.abs(splitHalfCorrelation(persons, pearson) ?? 1)).toBeLessThan(0.2);
});

test("one between units stays", () => {
  const persons = drawn(60, (unit) => [0.2 + unit / 100, 0.2 + unit / 100], false);
  expect(splitHalfCorrelation(persons, pearson)).toBeGreaterThan(0.8);
});

test("it is the same whenever it is computed", () => {
  const persons = drawn(20, (unit) => [0.3 + unit / 50, 0.5], true);
  const first = splitHalfCorrelation(persons, pearson);
  expect(splitHalfCorrelation(persons, pearson)).toBe(first);
});

test("units of one person cannot be split, and without three others there is no correlation", () => {
  const persons = drawn(5, (unit) => [0.3 + unit / 10, 0.5], false).filter((_, i) => i % 11 === 0);
  expect(splitHalfCorrelation(persons, pearson)).toBeNull();
});
