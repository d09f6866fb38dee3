import { intersection, type Area, type Rectangle } from "./area";
import type { CellContent } from "./cell-conversion";
import type { CellSource } from "./cell-source";

/**
 * The cells of a sheet that is never stored: each is made when it is read, so that a sheet of any
 * size takes no memory. Such a sheet can be read only, and formulas see nothing of it.
 */
export interface GeneratedCells {
  rows: number;
  columns: number;
  /** What a cell holds, rows and columns from 0; the same every time. */
  value(row: number, column: number): CellContent;
}

export function generatedSource({ rows, columns, value }: GeneratedCells): CellSource {
  const all: Rectangle = { startRow: 0, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 };
  const content = (row: number, column: number) =>
    row < rows && column < columns ? value(row, column) : "";
  return {
    content,
    cell: (row, column) => {
      const v = content(row, column);
      return v === "" ? null : { v };
    },
    formula: () => null,
    used: (within: Area) => (rows > 0 && columns > 0 ? intersection(all, within) : null),
  };
}
