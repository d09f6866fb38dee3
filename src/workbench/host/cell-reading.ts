import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { storedPart, type Area, type Rectangle } from "./area";
import type { Book } from "./book";
import { hasContent } from "./cell-conversion";

/** Where the host reads cells from: everything it knows of a sheet's cells it learns here. */
export interface CellSource {
  cell(row: number, column: number): ICellData | null;
  /** The formula with its `=`, also where Univer stores it as shared with another cell. */
  formula(row: number, column: number): string | null;
  /** The least rectangle around all cells with content (or, if asked for, with formatting). */
  used(within: Area, withFormats: boolean): Rectangle | null;
}

/** The cells of a Univer sheet, with what formulas spilled into their neighbours. */
export function cellsOf(book: Book, sheet: Area["sheet"]): CellSource {
  const model = book.injector.get(FormulaDataModel);
  const matrix = sheet.getCellMatrix();
  const [unitId, sheetId] = [book.id, sheet.getSheetId()];
  const spilled = model.getArrayFormulaCellData()?.[unitId]?.[sheetId];
  return {
    cell(row, column) {
      const own = matrix.getValue(row, column) ?? null;
      return hasContent(own) ? own : (spilled?.[row]?.[column] ?? own);
    },
    formula(row, column) {
      const cell = matrix.getValue(row, column);
      if (!cell?.f && !cell?.si) return null;
      return cell.f ?? model.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
    },
    used(within, withFormats) {
      const bounds = new Bounds(storedPart(within));
      matrix.forValue((row, column, cell) => {
        if (hasContent(cell) || (withFormats && cell?.s)) bounds.include(row, column);
      });
      for (const [row, columns] of Object.entries(spilled ?? {})) {
        for (const column of Object.keys(columns ?? {}))
          bounds.include(Number(row), Number(column));
      }
      return bounds.found;
    },
  };
}

class Bounds {
  found: Rectangle | null = null;

  constructor(private readonly limits: Rectangle | null) {}

  include(row: number, column: number): void {
    const limits = this.limits;
    if (!limits || row < limits.startRow || row > limits.endRow) return;
    if (column < limits.startColumn || column > limits.endColumn) return;
    const found = (this.found ??= {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
    found.startRow = Math.min(found.startRow, row);
    found.endRow = Math.max(found.endRow, row);
    found.startColumn = Math.min(found.startColumn, column);
    found.endColumn = Math.max(found.endColumn, column);
  }
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
