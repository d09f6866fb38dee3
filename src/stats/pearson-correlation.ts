import type { Correlation } from "./correlation";
import { sum } from "./sum";
import { unitDeviations } from "./unit-deviations";

/** |r| is 1 up to rounding where 1 − |r| is below this times n. */
const ROUNDING = 1e-15;

/**
 * Pearson's product-moment correlation. In R: `cor(x, y)`.
 * With u and v the unit deviations, r = u·v, 1 − r = |u − v|²/2 and 1 + r = |u + v|²/2;
 * each is taken from the form that keeps its digits.
 *
 * @param x at least two numbers.
 * @param y as many numbers.
 * @returns r exactly ±1 where it is so up to rounding; null where x or y does not vary.
 */
export function pearsonCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): Correlation | null {
  const u = unitDeviations(x);
  const v = unitDeviations(y);
  if (u === null || v === null) return null;
  const n = u.length;
  const below = sum(u.map((value, i) => (value - v[i]) ** 2)) / 2;
  const above = sum(u.map((value, i) => (value + v[i]) ** 2)) / 2;
  if (below < ROUNDING * n) return { r: 1, n, below: 0, above: 2 };
  if (above < ROUNDING * n) return { r: -1, n, below: 2, above: 0 };
  return { r: coefficient(u, v, below, above), n, below, above };
}

function coefficient(u: Float64Array, v: Float64Array, below: number, above: number): number {
  if (below < 0.5) return 1 - below;
  if (above < 0.5) return above - 1;
  return sum(u.map((value, i) => value * v[i]));
}
