/**
 * Holm's step-down adjustment of p values (Holm 1979): with it, the chance of even one false
 * finding among all the tests is at most the level. In R: `p.adjust(p, "holm")`.
 *
 * @returns adjusted p values in the order given, at most 1.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[a] - ps[b]);
  const adjusted = new Array<number>(ps.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (ps.length - rank) * ps[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}
