import type { CellArea } from "./xlsx/cell-reference";

type Rows = readonly (readonly unknown[])[];

/** The cells of one column that are merged downwards and hold anything. */
export function mergedDown(rows: Rows, merged: readonly CellArea[]): CellArea[] {
  return merged.filter(
    ({ row, column, rows: height, columns }) =>
      height > 1 && columns === 1 && (rows.at(row)?.[column] ?? null) !== null,
  );
}

/**
 * Writes the value of cells that are merged downwards into each of them, so that a unit that
 * stands once beside its employees belongs to all of them. Cells merged to the right stay as they
 * are: a heading over several columns is no heading of each.
 */
export function fillMerged(rows: Rows, merged: readonly CellArea[]): Rows {
  const downwards = mergedDown(rows, merged);
  if (downwards.length === 0) return rows;
  const filled: unknown[][] = rows.map((row) => [...row]);
  for (const { row, column, rows: height } of downwards) {
    const value = filled[row][column];
    for (const below of filled.slice(row + 1, row + height)) {
      while (below.length < column) below.push(null);
      below[column] = value;
    }
  }
  return filled;
}
