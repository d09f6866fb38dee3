import { cleanNumber } from "./clean-number";

/** One thing with its figure. */
export interface Ranked<Name> {
  name: Name;
  value: number;
}

/**
 * The highest, in falling order. Whoever ties with the last place is kept too, and ties stand in
 * the order of the input. Values that differ only by binary rounding tie.
 *
 * @param count how many, at least 1; ties at the last place come on top.
 */
export function topWithTies<Name>(entries: readonly Ranked<Name>[], count: number): Ranked<Name>[] {
  const keyed = entries.map((entry) => ({ entry, key: cleanNumber(entry.value) }));
  keyed.sort((a, b) => b.key - a.key);
  if (keyed.length <= count) return keyed.map(({ entry }) => entry);
  const last = keyed[count - 1].key;
  return keyed.filter(({ key }) => key >= last).map(({ entry }) => entry);
}
