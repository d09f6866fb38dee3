import type { ColumnPart, MergedCells } from "../recognise/fill-down";
import { cellsIn, type TableWindow } from "../recognise/find-tables";

/** Takes rows, block after block from the top. */
export interface TableRows {
  addBlock(block: readonly (readonly unknown[])[]): void;
  /** Tells which cells are merged, before the first block. */
  noteMerged(merged: readonly MergedCells[]): void;
}

/** Takes a sheet's rows. */
export interface SheetRows extends TableRows {
  /** Where cells that are merged downwards are to be filled. */
  readonly toFill: readonly ColumnPart[];
  /** Whether a column names the rounds of its (first) table. */
  readonly hasRoundColumn: boolean;
}

/** A table of a sheet, and who takes its rows. */
export interface PlacedTable {
  window: TableWindow;
  rows: TableRows;
}

/** Gives each of the tables of one sheet the rows and the columns that are its own. */
export class SheetTables implements SheetRows {
  /** The row of the sheet's grid at which the next block begins. */
  private blockRow = 0;

  constructor(
    private readonly tables: readonly PlacedTable[],
    readonly toFill: readonly ColumnPart[],
    readonly hasRoundColumn: boolean,
  ) {}

  /** What is merged into a table is merged there; places count from the table's first cell. */
  noteMerged(merged: readonly MergedCells[]): void {
    for (const { window, rows } of this.tables) {
      rows.noteMerged(
        merged
          .filter((area) => reaches(area, window))
          .map((area) => ({
            ...area,
            row: area.row - window.row,
            column: area.column - window.column,
          })),
      );
    }
  }

  addBlock(block: readonly (readonly unknown[])[]): void {
    for (const { window, rows } of this.tables) {
      rows.addBlock(cellsIn(block, window, this.blockRow));
    }
    this.blockRow += block.length;
  }
}

function reaches(area: MergedCells, { row, column, endRow, endColumn }: TableWindow): boolean {
  return (
    area.row + area.rows > row &&
    area.row < (endRow ?? Infinity) &&
    area.column >= column &&
    area.column < (endColumn ?? Infinity)
  );
}
