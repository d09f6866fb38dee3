import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./area";

/** Cells of one sheet that moved: `by` rows or columns from `from` on, within a band. */
export interface Shift {
  sheetId: string;
  axis: "row" | "column";
  /** The first row or column that was inserted or deleted. */
  from: number;
  /** How many were inserted, or, below 0, deleted. */
  by: number;
  /** The columns (or rows) in which cells moved. */
  band: [first: number, last: number];
}

/** Where a rectangle lies after a shift; null when all of it was deleted. */
export function shifted<R extends Rectangle>(rectangle: R, shift: Shift): R | null {
  const { startRow, endRow, startColumn, endColumn } = rectangle;
  const byRow = shift.axis === "row";
  const [across1, across2] = byRow ? [startColumn, endColumn] : [startRow, endRow];
  if (across1 < shift.band[0] || across2 > shift.band[1]) return rectangle;
  const limit = (byRow ? MAX_ROWS : MAX_COLUMNS) - 1;
  const [start, end] = byRow ? [startRow, endRow] : [startColumn, endColumn];
  const moved = shiftedSpan(start, end, shift, limit);
  if (!moved) return null;
  return byRow
    ? { ...rectangle, startRow: moved[0], endRow: moved[1] }
    : { ...rectangle, startColumn: moved[0], endColumn: moved[1] };
}

function shiftedSpan(start: number, end: number, { from, by }: Shift, limit: number) {
  if (start === 0 && end === limit) return [start, end] as const;
  if (by >= 0) {
    if (end < from) return [start, end] as const;
    return [start >= from ? start + by : start, Math.min(end + by, limit)] as const;
  }
  const gone = -by;
  const after = (index: number) => (index >= from + gone ? index - gone : index);
  if (start >= from && end < from + gone) return null;
  const first = start >= from && start < from + gone ? from : after(start);
  const last = end >= from && end < from + gone ? from - 1 : after(end);
  return [first, last] as const;
}
