import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import { figureCells, type FigureSheet } from "../sample/figure-sheet";
import type { CellStyle } from "./cell-styles";

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const HEADER_ROW = 1;

function styleOf({ shares }: FigureSheet, row: number, column: number): CellStyle {
  if (row < HEADER_ROW) return "note";
  if (row === HEADER_ROW) return "header";
  return shares.includes(column) ? "shareGiven" : "text";
}

function cell(value: string | number | null, style: CellStyle): ICellData {
  if (value === null) return { s: style };
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t: type, s: style };
}

/** Typed figures as a sheet: a line of what they are, a frozen header, the rows. */
export function figureSheet(id: string, figures: FigureSheet): Partial<IWorksheetData> {
  const rows = figureCells(figures);
  const freeze = HEADER_ROW + 1;
  return {
    id,
    name: figures.name,
    rowCount: rows.length + SPARE_ROWS,
    columnCount: figures.header.length + SPARE_COLUMNS,
    defaultColumnWidth: 150,
    freeze: { xSplit: 0, ySplit: freeze, startRow: freeze, startColumn: -1 },
    cellData: Object.fromEntries(
      rows.map((row, r) => [
        r,
        Object.fromEntries(row.map((value, c) => [c, cell(value, styleOf(figures, r, c))])),
      ]),
    ),
  };
}
