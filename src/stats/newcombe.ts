import type { Interval } from "./interval";

/** A value with its own interval. */
export interface Estimate extends Interval {
  value: number;
}

/**
 * The interval of a difference from the intervals of the two values: Newcombe's hybrid score
 * interval (1998, method 10), which takes from each value the limit that faces the other. With
 * Wilson's intervals it never leaves −1 to 1, and it is right at shares of 0 and 1.
 *
 * @returns the limits of `to` minus `from`.
 */
export function newcombe(from: Estimate, to: Estimate): Interval {
  const difference = to.value - from.value;
  return {
    low: difference - Math.hypot(to.value - to.low, from.high - from.value),
    high: difference + Math.hypot(to.high - to.value, from.value - from.low),
  };
}
