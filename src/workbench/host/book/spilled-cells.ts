import { FormulaDataModel } from "@univerjs/engine-formula";
import { isSingleCell, type Area, type Rectangle } from "./area";
import type { Book } from "./book";

/** The cells that a formula's result fills, its own included; null where it fills only its own. */
export function spilledFrom(
  book: Book,
  sheet: Area["sheet"],
  row: number,
  column: number,
): Rectangle | null {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[book.id]?.[sheet.getSheetId()]?.[row]?.[column];
  if (!range) return null;
  const { startRow, endRow, startColumn, endColumn } = range;
  const filled = { startRow, endRow, startColumn, endColumn };
  return isSingleCell(filled) ? null : filled;
}
