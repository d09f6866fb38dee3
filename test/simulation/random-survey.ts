import type { PersonsOfUnit } from "../../src/stats/within-person-correlation";

/** Numbers from 0 up to 1. */
export type Random = () => number;

/** Mulberry32: unlike a linear generator, its successive numbers do not lie on a few planes. */
export function mulberry(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What every unit of a simulated survey is like. */
export interface Setting {
  persons: number;
  /** The true share of positive answers. */
  share: number;
  /** The true correlation within persons. */
  rho: number;
  items: number;
  /** How often an answer is missing. */
  missing: number;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A gamma variate by Marsaglia and Tsang's method (2000). */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A person's own chance of a positive answer: beta with mean `share` and correlation `rho`. */
export function person({ share, rho }: Setting, random: Random): number {
  if (rho === 0) return share;
  const strength = 1 / rho - 1;
  const yes = gamma(share * strength, random);
  const no = gamma((1 - share) * strength, random);
  return yes + no > 0 ? yes / (yes + no) : Number(random() < share);
}

/** The answers of one unit's persons, added up. */
export function answered(
  chances: readonly number[],
  { items, missing }: Setting,
  random: Random,
): PersonsOfUnit {
  const sums = { persons: 0, answers: 0, positive: 0, sumOfSquares: 0, positiveSquares: 0 };
  for (const chance of chances) {
    let [n, k] = [0, 0];
    for (let item = 0; item < items; item++) {
      if (missing > 0 && random() < missing) continue;
      n++;
      if (random() < chance) k++;
    }
    if (n === 0) continue;
    sums.persons++;
    sums.answers += n;
    sums.positive += k;
    sums.sumOfSquares += n * n;
    sums.positiveSquares += (k * k) / n;
  }
  return sums;
}
