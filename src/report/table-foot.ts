import { spot, type Spot } from "./spot";
import type { SpotFormat } from "./spot-format";
import type { PlacedColumn } from "./table-column";
import { LINE, STRONG_LINE } from "./table-lines";

/** The name of each row of the foot: over all columns before the first group. */
export function footNames(columns: readonly PlacedColumn[], row: number, rows: number): Spot[] {
  const named = columns.find(({ group }) => group !== undefined)?.at ?? columns[0].span;
  return Array.from({ length: rows }, (_, i) => spot(row + i, 0, 1, named));
}

/** How the foot looks. @param at all its cells. */
export function footFormats(columns: readonly PlacedColumn[], at: Spot): SpotFormat[] {
  if (at.rows === 0) return [];
  return [
    { at, align: "Center", lineBelow: LINE },
    { at: { ...at, rows: 1 }, lineAbove: STRONG_LINE },
    ...footNames(columns, at.row, at.rows).map((name): SpotFormat => ({
      at: name,
      align: "Left",
      head: "row",
    })),
  ];
}
