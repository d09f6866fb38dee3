import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { isUnbounded, storedPart, type Area, type Rectangle } from "./area";
import type { Book } from "./book";
import { growTo } from "./sheet-growth";

/** The style of one cell, its row's and column's included. */
export function styleOf(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyle(row, column);
}

/** The number format alone, without composing the whole style: every value written asks for it. */
export function numberFormatOf(sheet: Worksheet, row: number, column: number): string {
  const own = sheet.getCellMatrix().getValue(row, column)?.s;
  const style = typeof own === "string" ? sheet.getStyleDataByHash(own) : own;
  const format = style?.n ?? sheet.getRowStyle(row)?.n ?? sheet.getColumnStyle(column)?.n;
  return format?.pattern || "General";
}

/** Changes parts of the style of every cell: what is null in the patch goes back to normal. */
export function patchStyle(
  book: Book,
  area: Area,
  patch: (row: number, column: number) => IStyleData | undefined,
): void {
  const target: Rectangle | null = isUnbounded(area) ? storedPart(area) : area;
  if (!target) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = target.startRow; row <= target.endRow; row++) {
    const cells: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = target.startColumn; column <= target.endColumn; column++) {
      const s = patch(row, column);
      if (s) cells[column] = { s };
    }
  }
  growTo(book, { ...target, sheet: area.sheet });
  book.change(SetRangeValuesMutation.id, { cellValue, trigger: SetStyleCommand.id }, area.sheet);
}

/** The one answer for all cells of an area, or null where they differ, as Office.js has it. */
export function common<T>(area: Area, answer: (row: number, column: number) => T): T | null {
  const target = isUnbounded(area) ? storedPart(area) : area;
  if (!target) return null;
  const first = answer(target.startRow, target.startColumn);
  for (let row = target.startRow; row <= target.endRow; row++) {
    for (let column = target.startColumn; column <= target.endColumn; column++) {
      if (answer(row, column) !== first) return null;
    }
  }
  return first;
}
