import cdf from "@stdlib/stats-base-dists-t-cdf";

/**
 * The two-sided p of a t value: twice the lower tail, never 1 − cdf,
 * so that the digits hold down to the smallest p.
 *
 * @param t may be infinite, which gives 0.
 * @param df degrees of freedom, above 0.
 */
export function studentTP(t: number, df: number): number {
  return Number.isFinite(t) ? 2 * cdf(-Math.abs(t), df) : 0;
}
