import { cellAddress } from "../survey/ground/cell-address";
import { align } from "./align";
import { keptForms } from "./kept-form";
import { sameCell } from "./same-cell";
import type { MarkedBlock } from "./workbook-state";

/** What stands in our block that we did not write. */
export interface Foreign {
  /** Addresses, row by row; none where all is ours. */
  cells: string[];
  /** The rows are all ours and whole, but stand in another order: the user has sorted them. */
  reordered: boolean;
}

type Grid = readonly (readonly unknown[])[];

function key(cells: readonly unknown[]): string {
  return JSON.stringify(cells);
}

/** Rows and columns that were put into our table are skipped: the rest is compared where it went. */
function compared(present: Grid, written: Grid, width: number): [row: number, column: number][] {
  const wide = present[0].length > width && present.length >= written.length;
  const column = (cells: Grid, c: number) => key(written.map((_, r) => cells[r][c] ?? ""));
  const columns = wide
    ? align(
        Array.from({ length: width }, (_, c) => column(written, c)),
        present[0].map((_, c) => column(present, c)),
      )
    : present[0].map((_, c) => (c < width ? c : null));
  const known = columns.flatMap((from, c) => (from === null ? [] : [c]));
  const rowKeys = (cells: Grid, chosen: readonly number[]) =>
    cells.map((row) => key(chosen.map((c) => row[c] ?? "")));
  const rows = align(
    rowKeys(
      written,
      known.map((c) => columns[c] ?? 0),
    ),
    rowKeys(present, known),
  );
  return present.flatMap((cells, r) =>
    cells.flatMap((cell, c): [number, number][] =>
      cell === "" || (rows[r] !== null && columns[c] !== null) ? [] : [[r, c]],
    ),
  );
}

/** Cells that differ where each stands from all that it may hold. */
function placeByPlace(
  present: Grid,
  candidates: readonly Grid[],
  mayBeEmpty: boolean,
): [row: number, column: number][] {
  return present.flatMap((cells, r) =>
    cells.flatMap((cell, c): [number, number][] => {
      if (cell === "" && mayBeEmpty) return [];
      const ours = candidates.length === 0 ? [""] : candidates.map((grid) => grid[r]?.[c] ?? "");
      return ours.some((each) => sameCell(cell, each)) ? [] : [[r, c]];
    }),
  );
}

/** The present rows that are none of ours; each of ours stands for one. */
function strangers(present: Grid, written: Grid): number[] {
  const left = new Map<string, number>();
  for (const row of written) left.set(key(row), (left.get(key(row)) ?? 0) + 1);
  const width = written[0]?.length ?? 0;
  return present.flatMap((row, r) => {
    const own = key(row.slice(0, width));
    const isOurs = (left.get(own) ?? 0) > 0 && row.slice(width).every((cell) => cell === "");
    if (isOurs) left.set(own, (left.get(own) ?? 0) - 1);
    return isOurs || row.every((cell) => cell === "") ? [] : [r];
  });
}

/**
 * The cells in which something stands that we did not write: within our block, all that differs
 * from what we wrote, or were about to write; where the block must grow, all that is not empty.
 * Empty rows and columns that the user put in are nobody's. Where all is empty, as after undoing
 * the build, nothing is lost.
 *
 * @param formulas the cells from the block's first cell, at least as large as the block.
 * @param keepOrder whether rows of ours are ours wherever they stand.
 */
export function foreignCells(block: MarkedBlock, formulas: Grid, keepOrder = false): Foreign {
  const { written, pending } = block;
  const present = keptForms(formulas, block);
  if (present.every((row) => row.every((cell) => cell === ""))) {
    return { cells: [], reordered: false };
  }
  const candidates = [written?.formulas, written?.earlier, pending?.formulas].filter(
    (grid) => grid !== undefined,
  );
  let found = placeByPlace(present, candidates, pending !== null);
  if (found.length > 0 && written !== null) {
    const width = written.formulas[0]?.length ?? 0;
    const moved = compared(present, written.formulas, width);
    if (moved.length < found.length) found = moved;
  }
  const rows = new Set(strangers(present, written?.formulas ?? []));
  const cells = keepOrder ? found.filter(([r]) => rows.has(r)) : found;
  return {
    cells: cells.map(([r, c]) => cellAddress(block.row + r, block.column + c)),
    reordered: cells.length > 0 && rows.size === 0,
  };
}
