import type { ICellData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { height, isUnbounded, width, withinSheet, type Area } from "./area";
import type { Book } from "./book";
import { cellsOf } from "./cell-reading";
import { checkStored } from "./cell-writing";
import { invalidArgument } from "./rich-api-error";
import { growTo } from "./sheet-growth";
import { EMPTY_CELL } from "./sorting";

export type CopiedParts = "All" | "Formats" | "Formulas" | "Values";

/**
 * Copies cells over others, their relative references with them. A target that is a multiple of the
 * source is filled with it; any other begins where it begins and is as large as the source.
 */
export function copyCells(book: Book, from: Area, target: Area, parts: CopiedParts): void {
  checkStored(book, target);
  if (isUnbounded(from)) throw invalidArgument("whole rows or columns cannot be copied here");
  const [rows, columns] = [height(from), width(from)];
  const fills =
    !isUnbounded(target) && height(target) % rows === 0 && width(target) % columns === 0;
  const { sheet, startRow, startColumn } = target;
  const to: Area = withinSheet({
    sheet,
    startRow,
    startColumn,
    endRow: fills ? target.endRow : startRow + rows - 1,
    endColumn: fills ? target.endColumn : startColumn + columns - 1,
  });
  growTo(book, to);
  const copied = cellCopier(book, from.sheet, parts);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = to.startRow; row <= to.endRow; row++) {
    const cells: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = to.startColumn; column <= to.endColumn; column++) {
      const [sourceRow, sourceColumn] = [
        from.startRow + ((row - to.startRow) % rows),
        from.startColumn + ((column - to.startColumn) % columns),
      ];
      cells[column] = copied(sourceRow, sourceColumn, [row - sourceRow, column - sourceColumn]);
    }
  }
  const trigger = parts === "Formats" ? SetStyleCommand.id : undefined;
  book.change(SetRangeValuesMutation.id, { cellValue, trigger }, sheet);
}

function cellCopier(book: Book, sheet: Area["sheet"], parts: CopiedParts) {
  const source = cellsOf(book, sheet);
  const lexer = book.injector.get(LexerTreeBuilder);
  const { s: noLook, ...noContent } = EMPTY_CELL;
  return (row: number, column: number, [down, across]: [number, number]): ICellData => {
    const cell: Nullable<ICellData> = source.cell(row, column);
    const own = sheet.getCellMatrix().getValue(row, column)?.s;
    const style = typeof own === "string" ? sheet.getStyleDataByHash(own) : own;
    // A style of its own in place of what was there, so that no part of that stays.
    const look = { s: style ? structuredClone(style) : noLook };
    if (parts === "Formats") return look;
    const formula = parts === "Values" ? null : source.formula(row, column);
    const content: ICellData =
      formula === null
        ? {
            ...noContent,
            v: cell?.v ?? null,
            t: cell?.t ?? null,
            p: structuredClone(cell?.p) ?? null,
          }
        : { ...noContent, f: lexer.moveFormulaRefOffset(formula, across, down) };
    return parts === "All" ? { ...content, ...look } : content;
  };
}
