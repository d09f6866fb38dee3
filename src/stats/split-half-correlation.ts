import { seededRandom } from "./seeded-random";

/** A person's answers to two things: how many are valid, and how many of these positive. */
export interface PersonOfBoth {
  unit: number;
  x: { valid: number; positive: number };
  y: { valid: number; positive: number };
}

const TIMES = 200;
const SEED = 20_180_101;

/**
 * The correlation over units of two shares that the same persons answered, freed of what goes
 * together within persons alone: the persons of each unit are dealt into two halves at random, x is
 * taken from one half and y from the other; the median over 200 deals, the same whenever it is
 * computed.
 *
 * @param correlate of as many x as y, fractions; null where there is no correlation.
 * @returns null where no deal gives a correlation: too few units have two persons with answers.
 */
export function splitHalfCorrelation(
  persons: readonly PersonOfBoth[],
  correlate: (x: readonly number[], y: readonly number[]) => number | null,
): number | null {
  const units = new Map<number, PersonOfBoth[]>();
  for (const person of persons) {
    const own = units.get(person.unit);
    if (own === undefined) units.set(person.unit, [person]);
    else own.push(person);
  }
  const random = seededRandom(SEED);
  const found: number[] = [];
  for (let deal = 0; deal < TIMES; deal++) {
    const pairs = [...units.values()].flatMap((own) => halved(own, random) ?? []);
    const r = correlate(
      pairs.map(({ x }) => x),
      pairs.map(({ y }) => y),
    );
    if (r !== null) found.push(r);
  }
  return median(found);
}

/** A unit's shares, x of one half and y of the other; null where either half has no answer. */
function halved(persons: PersonOfBoth[], random: () => number): { x: number; y: number } | null {
  shuffle(persons, random);
  // Of an odd number, either half may have one more.
  const half =
    Math.floor(persons.length / 2) + (persons.length % 2 === 1 && random() < 0.5 ? 1 : 0);
  let [validX, positiveX, validY, positiveY] = [0, 0, 0, 0];
  persons.forEach(({ x, y }, i) => {
    if (i < half) [validX, positiveX] = [validX + x.valid, positiveX + x.positive];
    else [validY, positiveY] = [validY + y.valid, positiveY + y.positive];
  });
  return validX === 0 || validY === 0 ? null : { x: positiveX / validX, y: positiveY / validY };
}

function shuffle<Value>(values: Value[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j], values[i]];
  }
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const order = [...values].sort((a, b) => a - b);
  const middle = Math.floor(order.length / 2);
  return order.length % 2 === 1 ? order[middle] : (order[middle - 1] + order[middle]) / 2;
}
