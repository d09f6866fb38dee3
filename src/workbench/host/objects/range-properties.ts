import { quoteSheetName, rectangleAddress } from "../book/a1-address";
import { height, isUnbounded, isWholeColumns, isWholeRows, width, type Area } from "../book/area";
import { valueTypeOf } from "../book/cell-conversion";
import { cellsOf, mapCells } from "../book/cell-reading";
import type { CellSource } from "../book/cell-source";
import { numberFormatOf } from "../book/cell-style";
import { shownText } from "../book/cell-text";
import { columnsHidden, rowsHidden } from "../book/hidden-lines";
import type { Readers } from "../client/client-object";
import type { RequestContext } from "../client/request-context";

type CellReader = (source: CellSource, row: number, column: number) => unknown;

/** Whole rows and columns have null where other ranges have a 2-D array. */
function perCell(read: (area: Area, context: RequestContext) => CellReader): Readers<Area>[string] {
  return (area, context) => {
    if (isUnbounded(area)) return null;
    const source = cellsOf(context.book, area.sheet);
    const value = read(area, context);
    const rows = mapCells(area, (row, column) => value(source, row, column));
    context.response.add(rows);
    return rows;
  };
}

/** What a range answers when its properties are loaded. */
export const RANGE_READERS: Readers<Area> = {
  address: (area) => `${quoteSheetName(area.sheet.getName())}!${rectangleAddress(area)}`,
  rowIndex: (area) => area.startRow,
  columnIndex: (area) => area.startColumn,
  rowCount: height,
  columnCount: width,
  cellCount: (area) => {
    const count = height(area) * width(area);
    return count > 2 ** 31 - 1 ? -1 : count;
  },
  isEntireColumn: isWholeColumns,
  isEntireRow: isWholeRows,
  values: perCell(() => (source, row, column) => source.content(row, column)),
  formulas: perCell(
    () => (source, row, column) => source.formula(row, column) ?? source.content(row, column),
  ),
  valueTypes: perCell(() => (source, row, column) => valueTypeOf(source.cell(row, column))),
  numberFormat: perCell(
    (area) => (_source, row, column) => numberFormatOf(area.sheet, row, column),
  ),
  text: perCell(
    (area, { host }) =>
      (source, row, column) =>
        shownText(
          source.cell(row, column),
          numberFormatOf(area.sheet, row, column),
          host.displayLanguage,
        ),
  ),
  // No other cell style is offered here, and what a cell is given beside it does not change its name.
  style: () => "Normal",
  rowHidden: rowsHidden,
  columnHidden: columnsHidden,
  hidden: (area) => {
    const [rows, columns] = [rowsHidden(area), columnsHidden(area)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  },
};
