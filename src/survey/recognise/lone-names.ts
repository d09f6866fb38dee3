import { isTotalLine } from "../ground/total-line";
import type { RowEntry } from "./row-entries";

/** Rows that the others have in a round, as a rule, where one row alone is remarkable. */
const MANY = 4;
/** So many others at least show what is usual. */
const FEWEST_OTHERS = 2;

/**
 * Names that have one row and no more in each round where they stand, where all others have many: a
 * target, a benchmark, a median; or a unit with one person. That is said of names that have a row in
 * every one of several rounds, and of those that no list knows where it knows all the others.
 *
 * @returns the first row of each.
 */
export function loneNames(
  entries: readonly RowEntry[],
  isUnit: (name: string) => boolean,
): RowEntry[] {
  const counts = new Map<string, Map<string, number>>();
  const first = new Map<string, RowEntry>();
  const rounds = new Set<string>();
  for (const entry of entries) {
    if (entry.form === "" || isTotalLine(entry.name)) continue;
    rounds.add(entry.round);
    const own = counts.get(entry.form) ?? new Map<string, number>();
    counts.set(entry.form, own.set(entry.round, (own.get(entry.round) ?? 0) + 1));
    if (!first.has(entry.form)) first.set(entry.form, entry);
  }
  const isAlone = (form: string) => [...(counts.get(form)?.values() ?? [])].every((n) => n === 1);
  const others = [...counts.keys()].filter((form) => !isAlone(form));
  const usual = others
    .flatMap((form) => [...(counts.get(form)?.values() ?? [])])
    .sort((a, b) => a - b);
  if (others.length < FEWEST_OTHERS || usual[usual.length >> 1] < MANY) return [];
  const areKnown = others.every((form) => isUnit(first.get(form)?.name ?? ""));
  return [...first].flatMap(([form, entry]) => {
    if (!isAlone(form) || isUnit(entry.name)) return [];
    const isInAll = rounds.size > 1 && counts.get(form)?.size === rounds.size;
    return isInAll || areKnown ? [entry] : [];
  });
}
