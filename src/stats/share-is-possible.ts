/**
 * Can a rounded percentage come from n? (The GRIM test, Brown & Heathers 2017.)
 * Reckoned in whole numbers, so that a share exactly between two percentages is seen as such:
 * it may have been rounded either way.
 *
 * @param share the published percentage as a fraction: 0.76 for 76 %.
 * @param n at least 1.
 * @param decimals of the percentage, 0 or more.
 */
export function shareIsPossible(share: number, n: number, decimals: number): boolean {
  const steps = 10n ** BigInt(decimals + 2);
  const reported = BigInt(Math.round(share * Number(steps)));
  const size = BigInt(n);
  const nearest = (2n * reported * size + steps) / (2n * steps);
  const gap = 2n * (nearest * steps - reported * size);
  return (gap < 0n ? -gap : gap) <= size;
}
