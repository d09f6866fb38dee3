/**
 * Benjamini and Hochberg's adjustment of p values (1995): of the findings below the level, at most
 * that share is expected to be false. For looking through many cells, where Holm's rule would hide
 * nearly all. In R: `p.adjust(p, "BH")`.
 *
 * @returns adjusted p values in the order given, at most 1.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b] - ps[a]);
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  order.forEach((index, rank) => {
    least = Math.min(least, (ps.length / (ps.length - rank)) * ps[index]);
    adjusted[index] = least;
  });
  return adjusted;
}
