import erfc from "@stdlib/math-base-special-erfc";

/** The two-sided p of a standard normal z: the tail itself, never 1 − cdf. */
export function normalP(z: number): number {
  return erfc(Math.abs(z) * Math.SQRT1_2);
}

/**
 * The two-sided p of a difference between two shares with these (effective) n: the pooled score
 * test, z = d/√(p̄(1 − p̄)(1/n1 + 1/n2)). With whole n it is R's `prop.test(correct = FALSE)`.
 *
 * @returns 1 where both shares are 0 or both are 1.
 */
export function differenceP(share1: number, n1: number, share2: number, n2: number): number {
  const variance = differenceVariance(share1, n1, share2, n2);
  return variance > 0 ? normalP((share2 - share1) / Math.sqrt(variance)) : 1;
}

/** The variance of the difference, if there were none: with the common share. */
export function differenceVariance(share1: number, n1: number, share2: number, n2: number): number {
  const pooled = (share1 * n1 + share2 * n2) / (n1 + n2);
  const rest = ((1 - share1) * n1 + (1 - share2) * n2) / (n1 + n2);
  return pooled * rest * (1 / n1 + 1 / n2);
}
