import type { Counted } from "./counted";
import { isProtected } from "./residual";

/** One of the sets that make up a total: a unit, or a target group. */
export interface Part extends Counted {
  readonly key: number;
}

/** The candidate order: the part that costs fewest persons first, then the order of the parts. */
function candidates(parts: readonly Part[], hidden: ReadonlySet<number>): Part[] {
  return parts
    .filter(({ key, persons }) => persons > 0 && !hidden.has(key))
    .sort((a, b) => a.persons - b.persons);
}

/**
 * Withholds further parts until those of few persons cannot be taken from the total and what is
 * shown.
 *
 * @param first the parts that are withheld anyway.
 * @param leaving how many parts must be left to show.
 * @returns the keys of all that are withheld; null where no choice of this kind protects them: then
 *   the total must be withheld instead.
 */
export function withholdParts(
  parts: readonly Part[],
  first: ReadonlySet<number>,
  { least, leaving }: { least: number; leaving: number },
): Set<number> | null {
  const hidden = new Set(first);
  const next = candidates(parts, hidden);
  const own = () => parts.filter(({ key, persons }) => persons > 0 && hidden.has(key));
  while (!isProtected(own(), least)) {
    if (next.length <= leaving) return null;
    const [taken] = next.splice(0, 1);
    hidden.add(taken.key);
  }
  return hidden;
}
