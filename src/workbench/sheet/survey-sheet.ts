import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { SampleSheet } from "../sample/sample-workbook";
import type { CellStyle } from "./cell-styles";

const spareRows = 200;
const spareColumns = 6;

/** A survey round as a sheet: a frozen header row, a frozen column of units, the answers. */
export function surveySheet(id: string, { name, rows }: SampleSheet): Partial<IWorksheetData> {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    id,
    name,
    rowCount: rows.length + spareRows,
    columnCount: columns + spareColumns,
    defaultColumnWidth: 160,
    columnData: { 0: { w: 120 }, 1: { w: 84 }, 2: { w: 276 } },
    rowData: { 0: { h: 112 } },
    freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
    cellData: Object.fromEntries(
      rows.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, cell(value, r)]))]),
    ),
  };
}

function cell(value: string | number | null, row: number): ICellData {
  const style: { s?: CellStyle } = row === 0 ? { s: "header" } : {};
  if (value === null) return style;
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t: type, ...style };
}
