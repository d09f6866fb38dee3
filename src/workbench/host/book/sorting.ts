import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { isUnbounded, width, type Area } from "./area";
import type { Book } from "./book";
import { isErrorCode } from "./cell-conversion";
import { cellsOf } from "./cell-reading";
import { checkStored } from "./cell-writing";
import { mergedIn } from "./merged-areas";
import { invalidArgument, RichApiError } from "./rich-api-error";
import { accessDenied } from "./sheet-lock";

/** One column to sort by, counted from the range's first. */
export interface SortKey {
  key: number;
  ascending: boolean;
}

/** A cell that holds nothing and has no look. */
export const EMPTY_CELL: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

/** Numbers come before texts, these before truth values and errors; cells without anything last. */
function rankOf(content: string | number | boolean): number {
  if (typeof content === "number") return 0;
  if (typeof content === "boolean") return 2;
  if (content === "") return 4;
  return isErrorCode(content) ? 3 : 1;
}

/**
 * Sorts the rows of an area, each with its looks, as Excel does: equal rows keep their order.
 * Formulas are refused: Excel moves their references, which is not imitated.
 */
export function sortRows(
  book: Book,
  area: Area,
  keys: readonly SortKey[],
  { matchCase, hasHeaders, locale }: { matchCase: boolean; hasHeaders: boolean; locale: string },
): void {
  const { sheet, startColumn, endColumn, endRow } = area;
  checkSortable(book, area, keys);
  const startRow = area.startRow + (hasHeaders ? 1 : 0);
  if (startRow >= endRow) return;
  const source = cellsOf(book, sheet);
  const texts = new Intl.Collator(locale, { sensitivity: matchCase ? "variant" : "accent" });
  const compare = (a: number, b: number): number => {
    for (const { key, ascending } of keys) {
      const [one, other] = [a, b].map((row) => source.content(row, startColumn + key));
      const ranks = rankOf(one) - rankOf(other);
      // What is empty comes last in either direction.
      if (ranks !== 0 && (one === "" || other === "")) return ranks;
      const order =
        ranks ||
        (typeof one === "string" && typeof other === "string"
          ? texts.compare(one, other)
          : Number(one) - Number(other));
      if (order !== 0 && !Number.isNaN(order)) return ascending ? order : -order;
    }
    return 0;
  };
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, i) => startRow + i);
  const stored = sheet.getCellMatrix();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  [...rows].sort(compare).forEach((from, i) => {
    const cells: Record<number, ICellData> = (cellValue[startRow + i] = {});
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = stored.getValue(from, column) as Nullable<ICellData>;
      cells[column] = { ...EMPTY_CELL, ...structuredClone(cell ?? {}) };
    }
  });
  book.change(SetRangeValuesMutation.id, { cellValue }, sheet);
}

function checkSortable(book: Book, area: Area, keys: readonly SortKey[]): void {
  checkStored(book, area);
  if (isUnbounded(area)) throw invalidArgument("whole rows or columns cannot be sorted here");
  if (keys.length === 0 || keys.some(({ key }) => !isColumnOf(area, key))) {
    throw invalidArgument("a range is sorted by columns of its own");
  }
  const { lock } = book.extras.of(area.sheet);
  if (lock && lock.options.allowSort !== true) throw accessDenied("the sheet is protected");
  if (mergedIn(area) !== null) {
    throw new RichApiError("MergedRangeConflict", "Merged cells cannot be sorted.");
  }
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      if (cellsOf(book, area.sheet).formula(row, column) === null) continue;
      throw new RichApiError("NotImplemented", "The workbench does not sort formulas.");
    }
  }
}

function isColumnOf(area: Area, key: number): boolean {
  return Number.isInteger(key) && key >= 0 && key < width(area);
}
