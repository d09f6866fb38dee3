import { normalP } from "./difference-p";
import type { Interval } from "./interval";
import { normalCritical } from "./normal-critical";
import { sum } from "./sum";
import type { TwoByTwo } from "./two-by-two";

/** What is left of a sum of terms that cancel is no variance. */
const ROUNDING = 1e-12;

/** How many more successes the first group has than its part of its centre's. */
function excess({ successes1, n1, successes2, n2 }: TwoByTwo): number {
  return (successes1 * n2 - successes2 * n1) / (n1 + n2);
}

/** Its variance with the centre's margins given (hypergeometric, hence N − 1). */
function excessVariance({ successes1, n1, successes2, n2 }: TwoByTwo): number {
  const total = n1 + n2;
  const successes = successes1 + successes2;
  return ((n1 / total) * (n2 / total) * successes * (total - successes)) / (total - 1);
}

/**
 * The Cochran–Mantel–Haenszel test of two groups that were compared centre by centre, without
 * continuity correction. In R: `mantelhaen.test(x, correct = FALSE)`. With one centre it is the
 * N − 1 chi-square test.
 *
 * @param centres both n at least 1.
 * @returns two-sided p; 1 where no centre has both successes and failures.
 */
export function mantelHaenszelP(centres: readonly TwoByTwo[]): number {
  const variance = sum(centres.map(excessVariance));
  return variance > 0 ? normalP(sum(centres.map(excess)) / Math.sqrt(variance)) : 1;
}

/** A common difference of shares over centres, fractions. */
export interface CommonDifference {
  /** The first group's share minus the second's. */
  difference: number;
  /** Within −1 to 1; null where the formula's variance is 0, which would claim to be certain. */
  interval: Interval | null;
}

/**
 * The Mantel–Haenszel difference of two shares over centres, each weighing n1·n2/N, with Sato's
 * variance (Sato, Greenland & Robins 1989), which is right with few large centres and with many
 * small ones. In R: `metafor::rma.mh(measure = "RD")`.
 *
 * @param centres at least one; both n at least 1.
 * @param level the confidence level, strictly between 0 and 1.
 */
export function mantelHaenszelDifference(
  centres: readonly TwoByTwo[],
  level: number,
): CommonDifference {
  const weights = sum(centres.map(({ n1, n2 }) => (n1 * n2) / (n1 + n2)));
  const difference = sum(centres.map(excess)) / weights;
  const slope = sum(
    centres.map(({ successes1, n1, successes2, n2 }) => {
      const [part1, part2] = [n1 / (n1 + n2), n2 / (n1 + n2)];
      return successes2 * part1 ** 2 - successes1 * part2 ** 2 + (part1 * part2 * (n2 - n1)) / 2;
    }),
  );
  const mixed = sum(
    centres.map(
      ({ successes1, n1, successes2, n2 }) =>
        (successes1 * (n2 - successes2) + successes2 * (n1 - successes1)) / (2 * (n1 + n2)),
    ),
  );
  const spread = difference * slope + mixed;
  if (spread <= mixed * ROUNDING) return { difference, interval: null };
  const reach = (normalCritical(level) * Math.sqrt(spread)) / weights;
  return {
    difference,
    interval: { low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach) },
  };
}
