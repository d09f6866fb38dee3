import { averageRanks } from "./average-ranks";
import type { Correlation } from "./correlation";
import { pearsonCorrelation } from "./pearson-correlation";

/**
 * Spearman's rank correlation: Pearson's r of the average ranks.
 * In R: `cor(x, y, method = "spearman")`.
 *
 * @returns null where x or y does not vary.
 */
export function spearmanCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Correlation | null {
  return pearsonCorrelation(averageRanks(x), averageRanks(y));
}
