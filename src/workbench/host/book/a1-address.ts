import {
  MAX_COLUMNS,
  MAX_ROWS,
  isSingleCell,
  isWholeColumns,
  isWholeRows,
  withinSheet,
  type Rectangle,
} from "./area";
import { invalidArgument } from "./rich-api-error";

/** Column letters of a zero-based index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as a formula writes it: in apostrophes where it needs them. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "A1", "A1:B2", "A:C" or "3:4"; with `$` before each part if `absolute`. */
export function rectangleAddress(area: Rectangle, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (isWholeColumns(area)) return `${column(area.startColumn)}:${column(area.endColumn)}`;
  if (isWholeRows(area)) return `${row(area.startRow)}:${row(area.endRow)}`;
  const first = column(area.startColumn) + row(area.startRow);
  return isSingleCell(area) ? first : `${first}:${column(area.endColumn)}${row(area.endRow)}`;
}

/** The sheet's name (if the address has one) and the rest. */
export function splitAddress(address: string): { sheetName?: string; reference: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!parts) return { reference: address };
  return { sheetName: parts[1]?.replace(/''/g, "'") ?? parts[2], reference: parts[3] ?? "" };
}

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The rectangle of a reference without sheet name, or null where it is not one. */
export function parseReference(reference: string): Rectangle | null {
  const corners = corner(reference.trim());
  if (!corners) return null;
  const [row1, column1, row2, column2] = corners;
  return withinSheet({
    startRow: Math.min(row1, row2),
    endRow: Math.max(row1, row2),
    startColumn: Math.min(column1, column2),
    endColumn: Math.max(column1, column2),
  });
}

/** The same, or `InvalidArgument`. */
export function requireReference(reference: string): Rectangle {
  const rectangle = parseReference(reference);
  if (!rectangle) throw invalidArgument(`'${reference}' is not an address`);
  return rectangle;
}

function corner(reference: string): [number, number, number, number] | null {
  const cells = CELLS.exec(reference);
  if (cells) {
    const [, letters = "", row = "", letters2 = letters, row2 = row] = cells;
    return [Number(row) - 1, columnIndex(letters), Number(row2) - 1, columnIndex(letters2)];
  }
  const columns = COLUMNS.exec(reference);
  if (columns) {
    return [0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? "")];
  }
  const rows = ROWS.exec(reference);
  return rows && [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1];
}
