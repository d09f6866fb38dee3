import { seededRandom, type Random } from "./random";

const MEAN = 0.65;
const SPREAD = 0.11;
/** How far the correlation of the whole per cents may lie from the one that is wanted. */
const NEAR = 0.0004;
const TRIES = 5000;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The values with mean 0 and length 1. */
function standardised(values: readonly number[]): number[] {
  const mean = sum(values) / values.length;
  const length = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)));
  return values.map((value) => (value - mean) / length);
}

function product(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * b[i]));
}

/** Random values that have nothing to do with the direction `along`, which is standardised. */
function unrelated(along: readonly number[], random: Random): number[] {
  const noise = standardised(along.map(() => random() + random() + random()));
  const shared = product(noise, along);
  return standardised(noise.map((value, i) => value - shared * along[i]));
}

/**
 * Shares in whole per cent, as fractions, whose Pearson correlation with `others` is `r` to three
 * decimals. The same for the same seed.
 *
 * @throws Error where none are found.
 */
export function correlatedShares(others: readonly number[], r: number, seed: number): number[] {
  const random = seededRandom(seed);
  const along = standardised(others);
  const size = SPREAD * Math.sqrt(others.length);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const across = unrelated(along, random);
    const shares = along.map((value, i) => {
      const own = r * value + Math.sqrt(1 - r * r) * across[i];
      return Math.round(100 * (MEAN + size * own)) / 100;
    });
    const isPossible = shares.every((share) => share > 0 && share < 1);
    if (isPossible && Math.abs(product(standardised(shares), along) - r) < NEAR) return shares;
  }
  throw new Error(`No shares were found that correlate with ${r}.`);
}
