import type { Correlation } from "./correlation";
import { studentTP } from "./student-t-p";

/** Is a correlation different from 0? */
export interface CorrelationTest {
  /** Infinite where r is ±1. */
  t: number;
  /** Degrees of freedom, n − 2. */
  df: number;
  /** Two-sided; 0 where r is ±1. */
  p: number;
}

/**
 * Student's test of a correlation: t = r·√(df/((1 − r)(1 + r))) on n − 2 degrees of freedom.
 * In R: `cor.test(x, y)`; on ranks it is `cor.test(x, y, method = "spearman", exact = FALSE)`.
 *
 * @param correlation of at least three pairs.
 */
export function correlationTest({ r, n, below, above }: Correlation): CorrelationTest {
  const df = n - 2;
  const t = r * Math.sqrt(df / (below * above));
  return { t, df, p: studentTP(t, df) };
}
