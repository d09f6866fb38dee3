import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { height, isUnbounded, width, type Area } from "./area";
import type { Book } from "./book";
import { hasContent, typedCell } from "./cell-conversion";
import { numberFormatOf } from "./cell-style";
import { checkFormula } from "./check-formula";
import { invalidArgument } from "./rich-api-error";
import { growTo } from "./sheet-growth";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const TEXT_FORMAT = "@";

/** A 2-D array of the range's shape, or one value for every cell of it. */
export function gridFor(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[];
  const fits =
    rows.length === height(area) &&
    rows.every((row) => Array.isArray(row) && row.length === width(area));
  if (!fits) {
    throw invalidArgument("the array's rows and columns are not those of the range");
  }
  return (row, column) => (rows[row - area.startRow] as unknown[])[column - area.startColumn];
}

/** Writes values or formulas as if typed (see `typedCell`), in one change of the workbook. */
export function writeCells(book: Book, area: Area, values: unknown): void {
  if (isUnbounded(area)) throw invalidArgument("values cannot be written to whole rows or columns");
  checkStored(book, area);
  const valueAt = gridFor(area, values);
  const matrix: CellMatrix = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: Record<number, ICellData> = (matrix[row] = {});
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const format = numberFormatOf(area.sheet, row, column);
      const typed = typedCell(valueAt(row, column), format === TEXT_FORMAT);
      if (!typed) continue;
      if (typed.cell.f) checkFormula(book, typed.cell.f);
      const brings = typed.numberFormat && format === "General" ? typed.numberFormat : undefined;
      cells[column] = brings ? { ...typed.cell, s: { n: { pattern: brings } } } : typed.cell;
    }
  }
  growTo(book, area);
  book.change(SetRangeValuesMutation.id, { cellValue: matrix }, area.sheet);
}

/** Cells that are made when they are read cannot be changed. */
export function checkStored(book: Book, { sheet }: Area): void {
  if (!book.generated.has(sheet.getSheetId())) return;
  throw invalidArgument(`the cells of '${sheet.getName()}' are generated and can only be read`);
}

/** Empties the cells of an area, keeping their formatting. */
export function clearContents(book: Book, area: Area): void {
  changeStoredCells(book, area, (cell) =>
    hasContent(cell) ? { v: null, t: null, f: null, si: null, p: null } : undefined,
  );
}

/** Changes every cell of the area that the sheet has stored; undefined leaves a cell alone. */
export function changeStoredCells(
  book: Book,
  area: Area,
  change: (cell: Nullable<ICellData>) => ICellData | undefined,
  trigger?: string,
): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  area.sheet.getCellMatrix().forValue((row, column, cell) => {
    if (row < area.startRow || row > area.endRow) return;
    if (column < area.startColumn || column > area.endColumn) return;
    const changed = change(cell);
    if (changed) (cellValue[row] ??= {})[column] = changed;
  });
  if (Object.keys(cellValue).length === 0) return;
  book.change(SetRangeValuesMutation.id, { cellValue, trigger }, area.sheet);
}
