import { normalForm } from "../ground/normal-form";
import { nameLikeness } from "./name-likeness";

type Rows = readonly (readonly unknown[])[];

/** A header in its first rows: the texts by which companions find their data. */
export function headerForms(rows: Rows): Set<string> {
  return new Set(
    rows.slice(0, 5).flatMap((row) => row.flatMap((cell) => normalForm(String(cell ?? "")) || [])),
  );
}

export interface Companion<Content> {
  position: number;
  content: Content;
}

/** So many sheets that have a name are looked at, the nearest ones: bounds what many sheets cost. */
const MOST_NEAR = 60;

/** In which sheets a name stands, from the first to the last. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(named: Iterable<readonly [position: number, names: Iterable<string>]>): Places {
  const places = new Map<string, number[]>();
  for (const [position, names] of named) {
    for (const name of names) {
      const known = places.get(name);
      if (known === undefined) places.set(name, [position]);
      else known.push(position);
    }
  }
  return places;
}

/** The positions nearest to one, at most `MOST_NEAR`; they are in order. */
function nearest(positions: readonly number[], to: number): readonly number[] {
  if (positions.length <= MOST_NEAR) return positions;
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle] < to) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - MOST_NEAR / 2, positions.length - MOST_NEAR));
  return positions.slice(from, from + MOST_NEAR);
}

/** How many of some names each of the near sheets has. */
function sharedCounts(places: Places, names: Iterable<string>, to: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const name of names) {
    for (const position of nearest(places.get(name) ?? [], to)) {
      if (position !== to) shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  return shared;
}

/**
 * The companion that belongs to a sheet: of those with most of their variables among its headers
 * (at least two) the one whose name is most like the sheet's own, since surveys whose variables
 * are the same can have different codes; of equals, the nearest.
 */
export function companionFinder<Content extends ReadonlyMap<string, unknown>>(
  companions: readonly Companion<Content>[],
  headers: readonly ReadonlySet<string>[],
  sources: readonly { name: string }[],
): (position: number) => Companion<Content> | null {
  const at = new Map(companions.map((companion) => [companion.position, companion]));
  const places = placesOf(
    companions.map(({ position, content }) => [position, content.keys()] as const),
  );
  return (position) => {
    if (at.size === 0) return null;
    const [best] = [...sharedCounts(places, headers[position], position)]
      .filter(([, shared]) => shared > 1)
      .map(([other, shared]) => ({
        other,
        shared,
        likeness: nameLikeness(sources[other].name, sources[position].name),
        distance: Math.abs(other - position),
      }))
      .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness || a.distance - b.distance);
    return (best as typeof best | undefined) === undefined ? null : (at.get(best.other) ?? null);
  };
}

export function companionsIn<Content>(
  sources: readonly { head: Rows }[],
  read: (rows: Rows) => Content | null,
): Companion<Content>[] {
  return sources.flatMap(({ head }, position) => {
    const content = read(head);
    return content === null ? [] : [{ position, content }];
  });
}

/** Whether another source has at least two of a file's variables among its headers. */
export function sharesVariables(headers: readonly ReadonlySet<string>[]) {
  const places = placesOf(headers.map((own, position) => [position, own] as const));
  return (content: ReadonlyMap<string, unknown>, position: number): boolean =>
    [...sharedCounts(places, content.keys(), position).values()].some((count) => count > 1);
}
