import erfc from "@stdlib/math-base-special-erfc";
import type { TwoByTwo } from "./two-by-two";

/**
 * The N − 1 chi-square test of two shares (Campbell 2007): Pearson's χ² times (N − 1)/N.
 * The tail of χ² on one degree of freedom is erfc(√(χ²/2)), so no digits are lost to 1 − cdf.
 *
 * @param table not with both shares 0 or both 1.
 * @returns two-sided p.
 */
export function nMinus1ChiSquare({ successes1, n1, successes2, n2 }: TwoByTwo): number {
  const successes = successes1 + successes2;
  const total = n1 + n2;
  const difference = successes1 * (n2 - successes2) - successes2 * (n1 - successes1);
  const margins = n1 * n2 * successes * (total - successes);
  return erfc(Math.abs(difference) * Math.sqrt((total - 1) / margins / 2));
}
