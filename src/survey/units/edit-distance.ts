/**
 * How many letters must be put in, taken out or exchanged to make one text of the other
 * (Levenshtein), up to a limit.
 *
 * @returns the distance, or `limit` + 1 where it is more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchange = above[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(exchange, above[column] + 1, line[column - 1] + 1));
    }
    above = line;
  }
  return Math.min(above[b.length], limit + 1);
}
