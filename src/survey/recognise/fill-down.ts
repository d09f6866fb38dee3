import type { SurveyLayout } from "./layout";

/** Cells of one column merged downwards, counted from the grid's first row and column. */
export interface MergedCells {
  row: number;
  column: number;
  rows: number;
}

/**
 * Writes the value of cells that are merged downwards into each of them, so that a unit that
 * stands once beside its employees belongs to all of them.
 */
export class FillDown {
  private row = 0;
  private readonly values = new Map<MergedCells, unknown>();

  constructor(readonly merged: readonly MergedCells[]) {}

  /** How many merged cells are filled, and the first of them; null where there are none. */
  get first(): { row: number; column: number; count: number } | null {
    const [area] = this.merged;
    return (area as MergedCells | undefined) === undefined
      ? null
      : { row: area.row, column: area.column, count: this.merged.length };
  }

  /** Fills the next rows of the grid, in place. */
  next(block: unknown[][]): void {
    for (const area of this.merged) {
      const from = area.row - this.row;
      if (from >= 0 && from < block.length) this.values.set(area, block[from][area.column]);
      const value = this.values.get(area);
      if (value === undefined) continue;
      for (const cells of block.slice(Math.max(0, from), Math.max(0, from + area.rows))) {
        while (cells.length < area.column) cells.push(null);
        cells[area.column] = value;
      }
    }
    this.row += block.length;
  }
}

/** Some rows of a column of the grid, from 0; `endRow` is the row after the last, null for none. */
export interface ColumnPart {
  row: number;
  column: number;
  endRow: number | null;
}

const WHOLE_COLUMN: ColumnPart = { row: 0, column: 0, endRow: null };

/**
 * The columns that are filled down: those that name each row's unit, round and target group. An
 * answer that is merged over several rows was given once.
 *
 * @param layout of a table; its first cell is where `window` begins in the grid.
 */
export function columnsToFill(
  { unit, round, group }: SurveyLayout,
  { row, column, endRow }: ColumnPart = WHOLE_COLUMN,
): ColumnPart[] {
  return [unit, round, group].flatMap((name) =>
    name === null || typeof name === "string"
      ? []
      : [{ row, column: column + name.column, endRow }],
  );
}

/** The merged cells that begin in one of these parts of columns, column by column. */
export function mergedInParts<Area extends Pick<MergedCells, "row" | "column">>(
  areas: readonly Area[],
  parts: readonly ColumnPart[],
): Area[] {
  return parts.flatMap(({ row, column, endRow }) =>
    areas
      .filter(
        (area) => area.column === column && area.row >= row && area.row < (endRow ?? Infinity),
      )
      .sort((a, b) => a.row - b.row),
  );
}
