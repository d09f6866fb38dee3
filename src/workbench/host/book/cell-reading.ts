import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { storedPart, type Area, type Rectangle } from "./area";
import type { Book } from "./book";
import { contentOf, hasContent } from "./cell-conversion";
import type { CellSource } from "./cell-source";
import { generatedSource } from "./generated-cells";
import { usedRectangle } from "./used-rectangle";

/** Stored cells by row and column: what is empty may be missing. */
export type StoredCells = Readonly<
  Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>
>;

/** The cells of a sheet: generated ones, or Univer's with what formulas spilled beside them. */
export function cellsOf(book: Book, sheet: Area["sheet"]): CellSource {
  const [unitId, sheetId] = [book.id, sheet.getSheetId()];
  const generated = book.generated.get(sheetId);
  if (generated) return generatedSource(generated);
  const model = book.injector.get(FormulaDataModel);
  const stored: StoredCells = sheet.getCellMatrix().getMatrix();
  const spilled: StoredCells | undefined =
    model.getArrayFormulaCellData()?.[unitId]?.[sheetId] ?? undefined;
  const cell = (row: number, column: number) => {
    const own = stored[row]?.[column] ?? null;
    return hasContent(own) ? own : (spilled?.[row]?.[column] ?? own);
  };
  return {
    cell,
    content(row, column) {
      const own = stored[row]?.[column];
      // Nearly all cells of a survey are plain text: that is found out here at once.
      if (own?.t === CellValueType.STRING && typeof own.v === "string" && own.v) return own.v;
      return contentOf(cell(row, column));
    },
    formula(row, column) {
      const own = stored[row]?.[column];
      if (!own?.f && !own?.si) return null;
      return own.f ?? model.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
    },
    used(within, withFormats) {
      const limits = storedPart(within);
      const hasCells = (row: number) => Boolean(stored[row] ?? spilled?.[row]);
      const isUsed = (row: number, column: number) => {
        const own = stored[row]?.[column];
        if (hasContent(own) || (withFormats && own?.s)) return true;
        return spilled?.[row]?.[column] !== undefined;
      };
      return limits && usedRectangle(limits, hasCells, isUsed);
    },
  };
}

/** One value a cell, row by row. */
export function mapCells<T>(area: Rectangle, value: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      cells.push(value(row, column));
    }
    rows.push(cells);
  }
  return rows;
}
