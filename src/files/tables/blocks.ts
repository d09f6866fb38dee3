import type { GridRow } from "./grid-row";

/** Rows and columns of a sheet, from 0; the ends are not within. */
export interface Block {
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
}

/** The parts of a row of numbers from 0 that are not blank. */
function spans(count: number, isBlank: (i: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < count;) {
    let to = from;
    while (to < count && !isBlank(to)) to++;
    if (to > from) found.push([from, to]);
    from = to + 1;
  }
  return found;
}

function filledColumns(rows: readonly GridRow[], from: number, to: number): boolean[] {
  const filled: boolean[] = [];
  for (let row = from; row < to; row++) {
    rows[row].cells.forEach((cell, column) => {
      if (cell.trim() !== "") filled[column] = true;
    });
  }
  return filled;
}

/**
 * Columns of a sheet that stand apart over some of its rows. Where each of them is one column wide
 * the blank ones are only spacing within one table.
 */
function columnSpans(rows: readonly GridRow[], from: number, to: number): [number, number][] {
  const filled = filledColumns(rows, from, to);
  const apart = spans(filled.length, (column) => !filled[column]);
  const isSpacing = apart.length > 1 && apart.every(([start, end]) => end - start === 1);
  return isSpacing ? [[apart[0][0], apart[apart.length - 1][1]]] : apart;
}

/**
 * The groups of columns of a sheet that never share a row without a blank column between them:
 * each holds tables below one another. Groups that overlap in their columns are one.
 */
export function columnGroups(rows: readonly GridRow[]): Block[] {
  const bands = spans(rows.length, (row) => rows[row].blank);
  const groups: Block[] = [];
  let open: Block[] = [];
  for (const [row, rowEnd] of bands) {
    const own = columnSpans(rows, row, rowEnd).map(([column, columnEnd]) => ({
      row,
      rowEnd,
      column,
      columnEnd,
    }));
    const isSame = own.length > 1 ? sameColumns(own, open) : open.length === 1;
    if (isSame) open.forEach((block) => (block.rowEnd = rowEnd));
    else groups.push(...(open = own));
    if (own.length === 1 && open.length === 1) {
      open[0].column = Math.min(open[0].column, own[0].column);
      open[0].columnEnd = Math.max(open[0].columnEnd, own[0].columnEnd);
    }
  }
  return groups;
}

function sameColumns(own: readonly Block[], open: readonly Block[]): boolean {
  return (
    own.length === open.length &&
    own.every(({ column, columnEnd }, i) => {
      return column === open[i].column && columnEnd === open[i].columnEnd;
    })
  );
}
