/** Two groups with a count of successes each: whole numbers, successes at most n, n at least 1. */
export interface TwoByTwo {
  successes1: number;
  n1: number;
  successes2: number;
  n2: number;
}

/** The least count that would be expected in a cell if both shares were the same. */
export function leastExpected({ successes1, n1, successes2, n2 }: TwoByTwo): number {
  const successes = successes1 + successes2;
  const total = n1 + n2;
  return (Math.min(n1, n2) * Math.min(successes, total - successes)) / total;
}
