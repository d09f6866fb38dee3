import type { GridRow } from "./grid-row";

/** Rows of a table whose number of cells is not its header's. Rows are the grid's, from 0. */
export interface Ragged {
  short: number[];
  long: number[];
}

/** A row like the next ones is what rows are held against: the header, where it is whole. */
function headerWidth(rows: readonly GridRow[]): number {
  const [header, ...next] = rows.slice(0, 4).map(({ width }) => width);
  if (next.length === 0 || next.includes(header)) return header;
  return Math.max(header, ...next);
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
