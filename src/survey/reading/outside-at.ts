import type { OutsideBlock } from "../recognise/recognised-sheet";

/** Tells in which block beside the table a cell stands, by what it is; null for none. */
export interface OutsideAt {
  (row: number, column: number): OutsideBlock["what"] | null;
  /** Whether a row has any such block. */
  any(row: number): boolean;
}

/** @param blocks rows and columns from 0 within the grid; they do not overlap. */
export function outsideAt(blocks: readonly OutsideBlock[]): OutsideAt {
  const byRow = new Map<number, OutsideBlock[]>();
  for (const block of blocks) {
    for (let row = block.row; row < block.row + block.rows; row++) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [block]);
      else known.push(block);
    }
  }
  const at = (row: number, column: number) => {
    if (byRow.size === 0) return null;
    const block = byRow
      .get(row)
      ?.find((own) => column >= own.column && column < own.column + own.columns);
    return block?.what ?? null;
  };
  return Object.assign(at, { any: (row: number) => byRow.has(row) });
}
