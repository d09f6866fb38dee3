import type { PersonsOfUnit } from "../../src/stats/within-person-correlation";

/** A person's valid answers and how many of them are positive. */
export type Person = readonly [n: number, k: number];

/** Adds up a unit's persons; those without a valid answer do not count. */
export function unitOf(persons: readonly Person[]): PersonsOfUnit {
  const counted = persons.filter(([n]) => n > 0);
  const sum = (of: (n: number, k: number) => number) =>
    counted.reduce((total, [n, k]) => total + of(n, k), 0);
  return {
    persons: counted.length,
    answers: sum((n) => n),
    positive: sum((_, k) => k),
    sumOfSquares: sum((n) => n * n),
    positiveSquares: sum((n, k) => (k * k) / n),
  };
}
