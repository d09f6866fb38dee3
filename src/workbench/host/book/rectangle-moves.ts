import { MAX_COLUMNS, MAX_ROWS, height, width, type Rectangle } from "./area";
import { invalidArgument } from "./rich-api-error";

/** The rectangles that Office.js derives from a range: pure arithmetic on zero-based indexes. */
export type Move = (from: Rectangle) => Rectangle;

/** One cell, counted from the range's first; it may lie outside the range. */
export function cellAt(row: number, column: number): Move {
  return (r) => ({
    startRow: r.startRow + row,
    endRow: r.startRow + row,
    startColumn: r.startColumn + column,
    endColumn: r.startColumn + column,
  });
}

export function offsetBy(rows: number, columns: number): Move {
  return (r) => ({
    startRow: r.startRow + rows,
    endRow: r.endRow + rows,
    startColumn: r.startColumn + columns,
    endColumn: r.endColumn + columns,
  });
}

/** The last cell moves; where it comes to lie above or left of the first, they change places. */
export function resizedBy(rows: number, columns: number): Move {
  return (r) => {
    const [endRow, endColumn] = [r.endRow + rows, r.endColumn + columns];
    return {
      startRow: Math.min(r.startRow, endRow),
      endRow: Math.max(r.startRow, endRow),
      startColumn: Math.min(r.startColumn, endColumn),
      endColumn: Math.max(r.startColumn, endColumn),
    };
  };
}

export function resizedTo(rows: number, columns: number): Move {
  return (r) => ({ ...r, endRow: r.startRow + rows - 1, endColumn: r.startColumn + columns - 1 });
}

/** One row of the range; it must be inside. */
export function rowOf(row: number): Move {
  return (r) => {
    if (row < 0 || row >= height(r)) throw invalidArgument("the row lies outside the range");
    return { ...r, startRow: r.startRow + row, endRow: r.startRow + row };
  };
}

export function columnOf(column: number): Move {
  return (r) => {
    if (column < 0 || column >= width(r)) {
      throw invalidArgument("the column lies outside the range");
    }
    return { ...r, startColumn: r.startColumn + column, endColumn: r.startColumn + column };
  };
}

export const lastRow: Move = (r) => ({ ...r, startRow: r.endRow });
export const lastColumn: Move = (r) => ({ ...r, startColumn: r.endColumn });
export const lastCell: Move = (r) => lastColumn(lastRow(r));
export const entireRows: Move = (r) => ({ ...r, startColumn: 0, endColumn: MAX_COLUMNS - 1 });
export const entireColumns: Move = (r) => ({ ...r, startRow: 0, endRow: MAX_ROWS - 1 });

export function boundingBox(other: () => Rectangle): Move {
  return (r) => {
    const o = other();
    return {
      startRow: Math.min(r.startRow, o.startRow),
      endRow: Math.max(r.endRow, o.endRow),
      startColumn: Math.min(r.startColumn, o.startColumn),
      endColumn: Math.max(r.endColumn, o.endColumn),
    };
  };
}
