import { sum } from "./sum";

/** A straight line: y = intercept + slope · x. */
export interface Line {
  intercept: number;
  slope: number;
}

/**
 * The line of least squares through points. In R: `coef(lm(y ~ x))`.
 *
 * @param x at least two numbers.
 * @param y as many numbers.
 * @returns null where x does not vary.
 */
export function leastSquares(x: readonly number[], y: readonly number[]): Line | null {
  const [meanX, meanY] = [x, y].map((values) => sum(values) / values.length);
  const squares = sum(x.map((value) => (value - meanX) ** 2));
  if (squares === 0) return null;
  const slope = sum(x.map((value, i) => (value - meanX) * (y[i] - meanY))) / squares;
  return { intercept: meanY - slope * meanX, slope };
}
