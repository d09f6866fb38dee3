import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, type Area, type Rectangle } from "./area";
import type { Book } from "./book";
import { cellsOf } from "./cell-reading";
import { numberFormatOf } from "./cell-style";
import { shownText } from "./cell-text";
import { growTo } from "./sheet-growth";

/** Office.js counts widths and heights in points, Univer in pixels at 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
/** A fair average of Calibri 11: the workbench has no fonts to measure with outside a browser. */
const PIXELS_PER_CHARACTER = 7.5;
const CELL_PADDING = 12;
const LEAST_WIDTH = 24;

function stored(book: Book, area: Area): Rectangle {
  const range = {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: isWholeColumns(area) ? area.sheet.getRowCount() - 1 : area.endRow,
    endColumn: isWholeRows(area) ? area.sheet.getColumnCount() - 1 : area.endColumn,
  };
  growTo(book, { ...range, sheet: area.sheet });
  return range;
}

export function columnWidth(area: Area, column: number): number {
  return area.sheet.getColumnWidth(column) / PIXELS_PER_POINT;
}

export function setColumnWidth(book: Book, area: Area, points: number): void {
  const params = { ranges: [stored(book, area)], colWidth: points * PIXELS_PER_POINT };
  book.change(SetWorksheetColWidthMutation.id, params, area.sheet);
}

export function rowHeight(area: Area, row: number): number {
  return area.sheet.getRowHeight(row) / PIXELS_PER_POINT;
}

export function setRowHeight(book: Book, area: Area, points: number): void {
  const ranges = [stored(book, area)];
  const auto = { ranges, autoHeightInfo: BooleanNumber.FALSE };
  book.change(
    SetWorksheetRowHeightMutation.id,
    { ranges, rowHeight: points * PIXELS_PER_POINT },
    area.sheet,
  );
  book.change(SetWorksheetRowIsAutoHeightMutation.id, auto, area.sheet);
}

export function autofitRows(book: Book, area: Area): void {
  const params = { ranges: [stored(book, area)], autoHeightInfo: BooleanNumber.TRUE };
  book.change(SetWorksheetRowIsAutoHeightMutation.id, params, area.sheet);
}

/** Makes each column as wide as its longest text in the area, as well as characters tell it. */
export function autofitColumns(book: Book, area: Area, locale: string): void {
  const range = stored(book, area);
  const source = cellsOf(book, area.sheet);
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    let longest = 0;
    for (let row = range.startRow; row <= range.endRow; row++) {
      const format = numberFormatOf(area.sheet, row, column);
      const text = shownText(source.cell(row, column), format, locale);
      for (const line of text.split("\n")) longest = Math.max(longest, line.length);
    }
    if (longest === 0) continue;
    const colWidth = Math.max(
      LEAST_WIDTH,
      Math.ceil(longest * PIXELS_PER_CHARACTER) + CELL_PADDING,
    );
    const ranges = [{ ...range, startColumn: column, endColumn: column }];
    book.change(SetWorksheetColWidthMutation.id, { ranges, colWidth }, area.sheet);
  }
}

export function hideRows(book: Book, area: Area, hide: boolean): void {
  const mutation = hide ? SetRowHiddenMutation : SetRowVisibleMutation;
  book.change(mutation.id, { ranges: [stored(book, area)] }, area.sheet);
}

export function hideColumns(book: Book, area: Area, hide: boolean): void {
  const mutation = hide ? SetColHiddenMutation : SetColVisibleMutation;
  book.change(mutation.id, { ranges: [stored(book, area)] }, area.sheet);
}
