import {
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { typedCell } from "./cell-conversion";
import type { GeneratedCells } from "./generated-cells";
import { checkWorkbookNames } from "./sheets";

/** A sheet to open the workbook with. Values are as if typed: see `typedCell`. */
export interface SheetContent {
  name: string;
  values?: readonly (readonly unknown[])[];
  /** In place of values: cells that are made when they are read. */
  generated?: GeneratedCells;
  /** Column widths in points, from the first column. */
  columnWidths?: readonly number[];
  visibility?: "Visible" | "Hidden";
}

const PIXELS_PER_POINT = 96 / 72;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** The generated sheets of such a workbook, by their ids. */
export function generatedSheets(
  id: string,
  sheets: readonly SheetContent[],
): [sheetId: string, cells: GeneratedCells][] {
  return sheets.flatMap(({ generated }, index): [string, GeneratedCells][] =>
    generated ? [[sheetIdOf(id, index), generated]] : [],
  );
}

function sheetIdOf(id: string, index: number): string {
  return `${id}-${index + 1}`;
}

/** A workbook's data for Univer; without sheets it has one empty sheet, "Ark1" or "Sheet1". */
export function workbookData(
  id: string,
  sheets: readonly SheetContent[],
  stem: string,
): Partial<IWorkbookData> {
  const contents = sheets.length > 0 ? sheets : [{ name: `${stem}1` }];
  checkWorkbookNames(contents.map(({ name }) => name));
  const entries = contents.map((content, index) => {
    const sheetId = sheetIdOf(id, index);
    return [sheetId, sheetData(sheetId, content)] as const;
  });
  return {
    id,
    name: "Fidelitet",
    locale: LocaleType.EN_US,
    sheetOrder: entries.map(([sheetId]) => sheetId),
    sheets: Object.fromEntries(entries),
  };
}

function sheetData(id: string, content: SheetContent): Partial<IWorksheetData> {
  const { name, values = [], generated, columnWidths = [], visibility } = content;
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  values.forEach((row, rowIndex) => {
    columns = Math.max(columns, row.length);
    row.forEach((value, columnIndex) => {
      if (value === "" || value === null || value === undefined) return;
      (cellData[rowIndex] ??= {})[columnIndex] = openedCell(value);
    });
  });
  return {
    id,
    name,
    cellData,
    rowCount: generated?.rows ?? Math.max(LEAST_ROWS, values.length + SPARE_ROWS),
    columnCount: generated?.columns ?? Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    hidden: visibility === "Hidden" ? 1 : 0,
    columnData: Object.fromEntries(
      columnWidths.map((points, index) => [index, { w: points * PIXELS_PER_POINT }]),
    ),
  };
}

function openedCell(value: unknown): ICellData {
  const typed = typedCell(value, false);
  const { v, t, f } = typed?.cell ?? {};
  const cell: ICellData = f ? { f } : { v, t };
  return typed?.numberFormat ? { ...cell, s: { n: { pattern: typed.numberFormat } } } : cell;
}
