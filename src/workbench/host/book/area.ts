import { RANGE_TYPE, type IRange, type Worksheet } from "@univerjs/core";
import { invalidArgument } from "./rich-api-error";

/** The size of every Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Rows and columns, zero-based, both ends included. */
export interface Rectangle {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** A rectangle on a sheet. */
export interface Area extends Rectangle {
  sheet: Worksheet;
}

/** The rectangle, or `InvalidArgument` where it is empty or leaves the sheet. */
export function withinSheet<R extends Rectangle>(rectangle: R): R {
  const { startRow, endRow, startColumn, endColumn } = rectangle;
  const sides = [startRow, endRow, startColumn, endColumn];
  const inside =
    sides.every(Number.isInteger) &&
    startRow >= 0 &&
    startColumn >= 0 &&
    endRow >= startRow &&
    endColumn >= startColumn &&
    endRow < MAX_ROWS &&
    endColumn < MAX_COLUMNS;
  if (!inside) throw invalidArgument("the range lies outside the sheet");
  return rectangle;
}

export function height(area: Rectangle): number {
  return area.endRow - area.startRow + 1;
}

export function width(area: Rectangle): number {
  return area.endColumn - area.startColumn + 1;
}

export function isSingleCell(area: Rectangle): boolean {
  return area.startRow === area.endRow && area.startColumn === area.endColumn;
}

/** Whether the area is whole columns: such a range has no cell values of its own. */
export function isWholeColumns(area: Rectangle): boolean {
  return height(area) === MAX_ROWS;
}

export function isWholeRows(area: Rectangle): boolean {
  return width(area) === MAX_COLUMNS;
}

export function isUnbounded(area: Rectangle): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const common = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return common.startRow > common.endRow || common.startColumn > common.endColumn ? null : common;
}

/** What is left of `a` outside `hole`, as up to four rectangles. */
export function subtract(a: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(a, hole);
  if (!cut) return [a];
  const pieces = [
    { ...a, endRow: cut.startRow - 1 },
    { ...a, startRow: cut.endRow + 1 },
    { ...cut, startColumn: a.startColumn, endColumn: cut.startColumn - 1 },
    { ...cut, startColumn: cut.endColumn + 1, endColumn: a.endColumn },
  ];
  return pieces.filter((p) => p.startRow <= p.endRow && p.startColumn <= p.endColumn);
}

/** Whether areas, taken together, cover a rectangle. */
export function isWithin(rectangle: Rectangle, areas: readonly Rectangle[]): boolean {
  let left = [rectangle];
  for (const area of areas) left = left.flatMap((piece) => subtract(piece, area));
  return left.length === 0;
}

/** The part of the area that the sheet has stored rows and columns for. */
export function storedPart(area: Area): Rectangle | null {
  return intersection(area, {
    startRow: 0,
    endRow: area.sheet.getRowCount() - 1,
    startColumn: 0,
    endColumn: area.sheet.getColumnCount() - 1,
  });
}

export function toUniverRange(area: Rectangle): IRange {
  const { startRow, endRow, startColumn, endColumn } = area;
  return { startRow, endRow, startColumn, endColumn };
}

/** What Univer has selected: of whole columns or rows it says only how far its own sheet reaches. */
export function wholeRange({ rangeType, ...range }: IRange): Rectangle {
  const { startRow, endRow, startColumn, endColumn } = range;
  const columns = { startRow: 0, endRow: MAX_ROWS - 1, startColumn, endColumn };
  const rows = { startRow, endRow, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
  if (rangeType === RANGE_TYPE.ALL)
    return { ...columns, ...rows, startRow: 0, endRow: MAX_ROWS - 1 };
  if (rangeType === RANGE_TYPE.COLUMN) return columns;
  return rangeType === RANGE_TYPE.ROW ? rows : { startRow, endRow, startColumn, endColumn };
}
