import { toUniverRange, height, width, type Area, type Rectangle } from "../book/area";
import type { Book } from "../book/book";
import { cellsOf } from "../book/cell-reading";
import type { CellSpan, SeriesRecord } from "../book/sheet-extras";

export function spanOf(area: Area): CellSpan {
  const { startRow, endRow, startColumn, endColumn } = toUniverRange(area);
  return { sheetId: area.sheet.getSheetId(), area: { startRow, endRow, startColumn, endColumn } };
}

/**
 * The series that a chart makes of its source: a row of names above and a column of categories on
 * the left, where those hold text; "Auto" makes series of the shorter side, as Excel does.
 */
export function seriesOf(
  book: Book,
  source: Area,
  by: string,
  chartType: string,
): { series: SeriesRecord[]; plotBy: "Rows" | "Columns" } {
  const byRows = by === "Rows" || (by === "Auto" && width(source) > height(source));
  const cells = cellsOf(book, source.sheet);
  const isText = (row: number, column: number) =>
    typeof cells.content(row, column) === "string" && cells.content(row, column) !== "";
  const { startRow, endRow, startColumn, endColumn } = source;
  const hasHead = startRow < endRow && isText(startRow, endColumn);
  const hasSide = startColumn < endColumn && isText(endRow, startColumn);
  const first = { row: startRow + (hasHead ? 1 : 0), column: startColumn + (hasSide ? 1 : 0) };
  const at = (area: Rectangle): CellSpan => spanOf({ ...area, sheet: source.sheet });
  const head = { startRow, endRow: startRow, startColumn: first.column, endColumn };
  const side = { startRow: first.row, endRow, startColumn, endColumn: startColumn };
  const categories = byRows ? hasHead && at(head) : hasSide && at(side);
  const [from, to] = byRows ? [first.row, endRow] : [first.column, endColumn];
  const series = Array.from({ length: to - from + 1 }, (_, i): SeriesRecord => {
    const line = from + i;
    const name = byRows
      ? hasSide && cells.content(line, startColumn)
      : hasHead && cells.content(startRow, line);
    const y = byRows
      ? { startRow: line, endRow: line, startColumn: first.column, endColumn }
      : { startRow: first.row, endRow, startColumn: line, endColumn: line };
    return {
      values: { name: name ? String(name) : `Series${i + 1}`, chartType, plotOrder: i + 1 },
      points: {},
      y: at(y),
      ...(categories ? { x: categories } : {}),
    };
  });
  return { series, plotBy: byRows ? "Rows" : "Columns" };
}
