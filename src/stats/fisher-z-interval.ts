import type { Correlation } from "./correlation";
import type { Interval } from "./interval";
import { normalCritical } from "./normal-critical";

/**
 * The interval of a Pearson correlation by Fisher's z transformation.
 * In R: `cor.test(x, y, conf.level = level)$conf.int`.
 *
 * @param level the confidence level, strictly between 0 and 1.
 * @returns null for fewer than four pairs, where z has no standard error.
 */
export function fisherZInterval(
  { r, n, below, above }: Correlation,
  level: number,
): Interval | null {
  if (n <= 3) return null;
  if (Math.abs(r) === 1) return { low: r, high: r };
  const z = Math.abs(r) < 0.5 ? Math.atanh(r) : Math.log(above / below) / 2;
  const reach = normalCritical(level) / Math.sqrt(n - 3);
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}
