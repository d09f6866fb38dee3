import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { CellContent } from "./cell-conversion";

/** One sheet of a workbook file. Rows and columns count from 0. */
export interface FileSheet {
  name: string;
  hidden: boolean;
  /** What its cells hold; null where nothing. */
  rows: readonly (readonly (CellContent | null)[])[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  merged: readonly { row: number; column: number; rows: number; columns: number }[];
}

/** Opens an Excel workbook's bytes; null where they are none. */
export type ReadWorkbookFile = (bytes: Uint8Array) => Promise<readonly FileSheet[] | null>;

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;

/** A sheet of a file as Univer's data: its cells are what they are in the file, not typed anew. */
export function fileSheetData(name: string, sheet: FileSheet): Partial<IWorksheetData> {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hide = (lines: readonly number[]) => Object.fromEntries(lines.map((i) => [i, { hd: 1 }]));
  return {
    name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rows.length + SPARE_ROWS,
    columnCount: width + SPARE_COLUMNS,
    rowData: hide(sheet.hiddenRows),
    columnData: hide(sheet.hiddenColumns),
    mergeData: sheet.merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
    cellData: Object.fromEntries(sheet.rows.map((row, i) => [i, cellsOfRow(row)])),
  };
}

function cellsOfRow(row: FileSheet["rows"][number]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((value, column) => {
    if (value !== null && value !== "") cells[column] = storedCell(value);
  });
  return cells;
}

function storedCell(value: CellContent): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
