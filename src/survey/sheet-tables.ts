import type { SurveyLayout } from "./layout";
import type { MergedCells } from "./fill-down";
import { cellsIn, type TableWindow } from "./recognise/find-tables";
import type { SheetReader } from "./sheet-reader";

/** Takes a sheet's rows, block after block from the top. */
export interface SheetRows {
  /** What its (first) table's columns mean. */
  readonly layout: SurveyLayout;
  addBlock(block: readonly (readonly unknown[])[]): void;
  /** Tells which cells are merged, before the first block. */
  noteMerged(merged: readonly MergedCells[]): void;
}

/** Gives each of the tables of one sheet the rows and the columns that are its own. */
export class SheetTables implements SheetRows {
  /** The row of the sheet's grid at which the next block begins. */
  private blockRow = 0;

  constructor(
    private readonly tables: readonly { window: TableWindow; reader: SheetReader }[],
    readonly layout: SurveyLayout,
  ) {}

  /** What is merged within a table is merged there; places count from the table's first cell. */
  noteMerged(merged: readonly MergedCells[]): void {
    for (const { window, reader } of this.tables) {
      reader.noteMerged(
        merged
          .filter(({ row, column }) => isWithin(window, row, column))
          .map((cells) => ({
            ...cells,
            row: cells.row - window.row,
            column: cells.column - window.column,
          })),
      );
    }
  }

  addBlock(block: readonly (readonly unknown[])[]): void {
    for (const { window, reader } of this.tables) {
      reader.addBlock(cellsIn(block, window, this.blockRow));
    }
    this.blockRow += block.length;
  }
}

function isWithin(
  { row, column, endRow, endColumn }: TableWindow,
  ofRow: number,
  ofColumn: number,
): boolean {
  return (
    ofRow >= row &&
    ofRow < (endRow ?? Infinity) &&
    ofColumn >= column &&
    ofColumn < (endColumn ?? Infinity)
  );
}
