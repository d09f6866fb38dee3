import type { Interval } from "./interval";
import { normalCritical } from "./normal-critical";

/**
 * Wilson's score interval for a share (Wilson 1927, without continuity correction):
 * usable at small n and at 0 or n, where the textbook interval is not.
 * In R: `prop.test(successes, n, correct = FALSE)$conf.int`.
 *
 * @param successes from 0 to n.
 * @param n at least 1.
 * @param level the confidence level, strictly between 0 and 1.
 * @returns shares; exactly 0 below where there are no successes, exactly 1 above where all are.
 */
export function wilsonInterval(successes: number, n: number, level: number): Interval {
  const z = normalCritical(level);
  const centre = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  return {
    // The product of the two ends is known; centre − reach would lose its digits near 0.
    low: (successes * successes) / n / (centre + reach),
    high: successes === n ? 1 : (centre + reach) / (n + z * z),
  };
}
