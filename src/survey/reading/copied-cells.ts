import type { MergedCells } from "../recognise/fill-down";
import { filledIn, isFilled } from "../ground/filled";

const NONE: readonly number[] = [];

/**
 * Which cells of a grid only repeat the merged cell above them: they are read, but the sheet does
 * not hold them.
 */
export class CopiedCells {
  private readonly areas: MergedCells[] = [];
  private columns = new Map<number, number[]>();

  add(areas: readonly MergedCells[]): void {
    for (const area of areas) if (area.rows > 1) this.areas.push(area);
  }

  /** Makes ready for the rows `from` up to (not with) `to`. */
  look(from: number, to: number): void {
    this.columns = new Map();
    for (const { row, column, rows } of this.areas) {
      for (let at = Math.max(from, row + 1); at < Math.min(to, row + rows); at++) {
        const known = this.columns.get(at);
        if (known === undefined) this.columns.set(at, [column]);
        else if (!known.includes(column)) known.push(column);
      }
    }
  }

  /** The columns of a row whose cells are copies. */
  in(row: number): readonly number[] {
    return this.columns.size === 0 ? NONE : (this.columns.get(row) ?? NONE);
  }
}

/** How many cells of a grid hold anything, those that repeat a merged cell above left out. */
export function cellsIn(
  rows: readonly (readonly unknown[])[],
  merged: readonly MergedCells[],
): number {
  const copies = new CopiedCells();
  copies.add(merged);
  copies.look(0, rows.length);
  return rows.reduce((sum, cells, row) => {
    const copied = copies.in(row).filter((column) => isFilled(cells[column]));
    return sum + filledIn(cells) - copied.length;
  }, 0);
}
