import type { Spot } from "../report/spot";

/** The sheet that charts are put on, and where their plan's block begins there, counted from 0. */
export interface ChartTarget {
  sheet: Excel.Worksheet;
  start: { row: number; column: number };
}

/** The cells of a column of the helper block. */
export function cellsAt({ sheet, start }: ChartTarget, at: Spot): Excel.Range {
  return sheet.getRangeByIndexes(start.row + at.row, start.column + at.column, at.rows, at.columns);
}
