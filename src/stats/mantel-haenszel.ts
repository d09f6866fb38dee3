import type { Interval } from "./interval";
import { normalAbove } from "./normal-above";
import { normalCritical } from "./normal-critical";
import { sum } from "./sum";
import type { TwoByTwo } from "./two-by-two";

/** Whether two groups differ when each stratum is compared within itself. */
export interface MantelHaenszel extends Interval {
  /** First group's share minus the second's, the strata weighed together. */
  difference: number;
  /** Two-sided, by Cochran, Mantel and Haenszel's test without continuity correction. */
  p: number;
}

/**
 * Two groups in several strata, such as centres that each have both arms of a trial: the
 * Cochran–Mantel–Haenszel test, and Mantel and Haenszel's difference with the variance of Sato,
 * Greenland and Robins (1989), which holds for few large strata and for many small ones. In R:
 * `mantelhaen.test(…, correct = FALSE)` and `metafor::rma.mh(measure = "RD")`.
 *
 * @param strata at least one; each with both groups.
 * @param level the confidence level, strictly between 0 and 1.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[], level: number): MantelHaenszel {
  const over = (value: (stratum: TwoByTwo & { n: number }) => number) =>
    sum(strata.map((stratum) => value({ ...stratum, n: stratum.n1 + stratum.n2 })));
  const weight = over(({ n1, n2, n }) => (n1 * n2) / n);
  const ahead = over(({ successes1: a, successes2: c, n1, n2, n }) => (a * n2) / n - (c * n1) / n);
  const difference = ahead / weight;
  const p = over(
    ({ successes1: a, successes2: c, n1, n2, n }) =>
      (n1 / n) ** 2 * c - (n2 / n) ** 2 * a + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2,
  );
  const q = over(
    ({ successes1: a, successes2: c, n1, n2, n }) => (a * (n2 - c) + c * (n1 - a)) / (2 * n),
  );
  const reach = (normalCritical(level) * Math.sqrt(Math.max(0, difference * p + q))) / weight;
  const variance = over(({ successes1, successes2, n1, n2, n }) => {
    const all = successes1 + successes2;
    return n < 2 ? 0 : (n1 * n2 * all * (n - all)) / (n * n * (n - 1));
  });
  return {
    difference,
    low: Math.max(-1, difference - reach),
    high: Math.min(1, difference + reach),
    // Observed minus expected successes of the first group is what `ahead` sums.
    p: variance === 0 ? 1 : Math.min(1, 2 * normalAbove(Math.abs(ahead) / Math.sqrt(variance))),
  };
}
