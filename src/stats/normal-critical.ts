import quantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * How many standard errors a two-sided interval reaches to each side.
 *
 * @param level the confidence level, strictly between 0 and 1: 0.95 gives 1.96.
 */
export function normalCritical(level: number): number {
  return -quantile((1 - level) / 2, 0, 1);
}
