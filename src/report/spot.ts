import { cellAddress } from "../survey/ground/cell-address";

/** A rectangle of a plan's block, rows and columns counted from 0 at the block's first cell. */
export interface Spot {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle by its first cell and its size; one cell where no size is given. */
export function spot(row: number, column: number, rows = 1, columns = 1): Spot {
  return { row, column, rows, columns };
}

/** Whether a cell lies in a spot. */
export function covers(at: Spot, row: number, column: number): boolean {
  return (
    row >= at.row &&
    row < at.row + at.rows &&
    column >= at.column &&
    column < at.column + at.columns
  );
}

/**
 * A spot's address in its sheet: "B3", or "B3:B20" for more than one cell.
 *
 * @param start the block's first cell, counted from 0.
 */
export function spotAddress(at: Spot, start = { row: 0, column: 0 }): string {
  const [row, column] = [start.row + at.row, start.column + at.column];
  const first = cellAddress(row, column);
  if (at.rows === 1 && at.columns === 1) return first;
  return `${first}:${cellAddress(row + at.rows - 1, column + at.columns - 1)}`;
}
