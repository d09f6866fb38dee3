import { normalForm } from "../survey/ground/normal-form";

const danish = new Intl.Collator("da", { numeric: true });

export interface UnitOrder {
  /** Positions in the names that were given, in the order to show. */
  positions: number[];
  /** The names to show: the list's spelling where the unit is on it. */
  names: string[];
  /** Units that are not on the list. Empty where there is no list. */
  unlisted: string[];
}

/**
 * The order of the overview's rows: the unit list's, then (or without a list) alphabetically in
 * Danish.
 */
export function orderUnits(units: readonly string[], list: readonly string[] | null): UnitOrder {
  const listed = new Map<string, { rank: number; name: string }>();
  (list ?? []).forEach((name, rank) => {
    const form = normalForm(name);
    if (!listed.has(form)) listed.set(form, { rank, name });
  });
  const entries = units.map((unit) => listed.get(normalForm(unit)));
  const names = units.map((unit, i) => entries[i]?.name ?? unit);
  const rank = (i: number) => entries[i]?.rank ?? Number.MAX_SAFE_INTEGER;
  return {
    positions: units
      .map((_, i) => i)
      .sort((a, b) => rank(a) - rank(b) || danish.compare(names[a], names[b])),
    names,
    unlisted: list === null ? [] : units.filter((_, i) => entries[i] === undefined),
  };
}
