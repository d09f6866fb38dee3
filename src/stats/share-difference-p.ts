import { fisherExact } from "./fisher-exact";
import { nMinus1ChiSquare } from "./n-minus-1-chi-square";
import { leastExpected, type TwoByTwo } from "./two-by-two";

/**
 * Are two shares different? The N − 1 chi-square test where the least expected count is at least 1,
 * else Fisher's exact test (Campbell 2007).
 *
 * @returns two-sided p; 1 where both shares are 0 or both are 1.
 */
export function shareDifferenceP(table: TwoByTwo): number {
  const successes = table.successes1 + table.successes2;
  if (successes === 0 || successes === table.n1 + table.n2) return 1;
  return leastExpected(table) >= 1 ? nMinus1ChiSquare(table) : fisherExact(table);
}
