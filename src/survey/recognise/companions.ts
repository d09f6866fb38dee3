import { normalForm } from "../normal-form";
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

export function sharedNames(
  content: ReadonlyMap<string, unknown>,
  headers: ReadonlySet<string>,
): number {
  return [...content.keys()].filter((name) => headers.has(name)).length;
}

/**
 * The companion that belongs to a sheet: of those with most of their variables among its headers
 * (at least two) the one whose name is most like the sheet's own, since surveys whose variables
 * are the same can have different codes; of equals, the nearest.
 */
export function bestCompanion<Content extends ReadonlyMap<string, unknown>>(
  companions: readonly Companion<Content>[],
  headers: ReadonlySet<string>,
  sources: readonly { name: string }[],
  position: number,
): Companion<Content> | null {
  const [best] = companions
    .map((companion) => ({
      companion,
      shared: sharedNames(companion.content, headers),
      likeness: nameLikeness(sources[companion.position].name, sources[position].name),
      distance: Math.abs(companion.position - position),
    }))
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness || a.distance - b.distance);
  return (best as typeof best | undefined)?.companion ?? null;
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
  const having = new Map<string, number[]>();
  headers.forEach((own, position) => {
    for (const name of own) {
      const known = having.get(name);
      if (known === undefined) having.set(name, [position]);
      else known.push(position);
    }
  });
  return (content: ReadonlyMap<string, unknown>, position: number): boolean => {
    const shared = new Map<number, number>();
    for (const name of content.keys()) {
      for (const other of having.get(name) ?? []) {
        if (other === position) continue;
        const count = (shared.get(other) ?? 0) + 1;
        if (count > 1) return true;
        shared.set(other, count);
      }
    }
    return false;
  };
}
