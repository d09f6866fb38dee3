import { gridRow, type GridRow } from "./grid-row";

/** Rows of a table whose number of cells is not its header's. Rows are the grid's, from 0. */
export interface Ragged {
  short: number[];
  long: number[];
}

/** The header's number of cells; that of the row below where headings over several stand above. */
function headerWidth([header, next]: readonly GridRow[]): number {
  const isOverSeveral = header.filled < header.width || header.first > 0;
  return isOverSeveral && (next as GridRow | undefined) !== undefined
    ? Math.max(header.width, next.width)
    : header.width;
}

/** Whether each row begins with its number, for which the header has no cell, as R writes them. */
function hasRowNumbers([header, ...body]: readonly GridRow[]): boolean {
  return (
    body.length > 1 &&
    body.every(({ width, cells }, i) => width === header.width + 1 && cells[0] === String(i + 1))
  );
}

/**
 * The cells of a table: as many in each row, columns that are empty all the way left out at its
 * edges. Shorter rows keep their cells in place; longer ones theirs, under an empty header.
 */
export function tableCells(
  rows: readonly GridRow[],
  numbers: readonly number[],
): { cells: string[][]; ragged: Ragged; column: number } {
  const own = numbers.map((row) => rows[row]);
  if (hasRowNumbers(own)) own[0] = gridRow(["", ...own[0].cells]);
  let [first, last] = [Infinity, -1];
  for (const row of own) {
    if (row.first < 0) continue;
    first = Math.min(first, row.first);
    for (let i = row.cells.length - 1; i > last; i--) if (row.cells[i].trim() !== "") last = i;
  }
  const width = headerWidth(own);
  const ragged: Ragged = { short: [], long: [] };
  const column = first === Infinity ? 0 : first;
  const end = Math.max(last + 1, column + 1);
  const cells = own.map((row, i) => {
    if (row.width < width) ragged.short.push(numbers[i]);
    if (row.width > width && row.cells.slice(width).some((cell) => cell.trim() !== ""))
      ragged.long.push(numbers[i]);
    return Array.from({ length: end - column }, (_, at) => row.cells[column + at] ?? "");
  });
  return { cells, ragged, column };
}
