import type { ICellData } from "@univerjs/core";
import type { Area, Rectangle } from "./area";
import type { CellContent } from "./cell-conversion";

/** Where the host reads cells from: everything it knows of a sheet's cells it learns here. */
export interface CellSource {
  cell(row: number, column: number): ICellData | null;
  /** The value that the cell shows: what `contentOf` says of the cell. */
  content(row: number, column: number): CellContent;
  /** The formula with its `=`, also where Univer stores it as shared with another cell. */
  formula(row: number, column: number): string | null;
  /** The least rectangle around all cells with content (or, if asked for, with formatting). */
  used(within: Area, withFormats: boolean): Rectangle | null;
}
