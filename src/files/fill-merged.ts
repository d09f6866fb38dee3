import type { CellArea } from "./xlsx/cell-reference";

type Rows = readonly (readonly unknown[])[];

/**
 * Writes the value of cells that are merged downwards into each of them, so that a unit that
 * stands once beside its employees belongs to all of them. Cells merged to the right stay as they
 * are: a heading over several columns is no heading of each.
 */
export function fillAllMerged(rows: Rows, merged: readonly CellArea[]): Rows {
  const downwards = merged.filter((area) => area.rows > 1 && area.columns === 1);
  if (downwards.length === 0) return rows;
  const filled: unknown[][] = rows.map((row) => [...row]);
  for (const { row, column, rows: height } of downwards) {
    const value = filled[row]?.[column] ?? null;
    if (value === null) continue;
    for (const below of filled.slice(row + 1, row + height)) {
      while (below.length < column) below.push(null);
      below[column] = value;
    }
  }
  return filled;
}
