import type { Rectangle } from "./area";

/**
 * The least rectangle within limits around all used cells; null where there is none. Each row is
 * looked at from its ends, and only as far as that can make the rectangle wider: in a full table
 * that is a few cells a row, whatever its width.
 *
 * @param hasCells whether a row has any cells to look at.
 */
export function usedRectangle(
  limits: Rectangle,
  hasCells: (row: number) => boolean,
  isUsed: (row: number, column: number) => boolean,
): Rectangle | null {
  const { startRow, endRow, startColumn, endColumn } = limits;
  const hasUsed = (row: number) => {
    if (!hasCells(row)) return false;
    for (let column = startColumn; column <= endColumn; column++) {
      if (isUsed(row, column)) return true;
    }
    return false;
  };
  let [first, last] = [startRow, endRow];
  while (first <= endRow && !hasUsed(first)) first++;
  if (first > endRow) return null;
  while (!hasUsed(last)) last--;
  let [left, right] = [endColumn + 1, startColumn - 1];
  for (let row = first; row <= last; row++) {
    if (!hasCells(row)) continue;
    for (let column = startColumn; column < left; column++) {
      if (isUsed(row, column)) left = column;
    }
    for (let column = endColumn; column > right; column--) {
      if (isUsed(row, column)) right = column;
    }
  }
  return { startRow: first, endRow: last, startColumn: left, endColumn: right };
}
