import { SetStyleCommand } from "@univerjs/sheets";
import { subtract, type Area } from "./area";
import type { Book } from "./book";
import { changeStoredCells, clearContents } from "./cell-writing";
import { unmergeCells } from "./range-structure";
import { setLocked } from "./locked-cells";
import { replaceRanges, rulesOf } from "./rule-shifts";

/** Clears contents, formats (conditional formats too), or all; hyperlinks are not kept here. */
export function clearRange(book: Book, area: Area, what: "All" | "Contents" | "Formats"): void {
  if (what !== "Formats") clearContents(book, area);
  if (what === "Contents") return;
  clearStyles(book, area);
  clearRules(book, area);
  unmergeCells(book, area);
}

/** Gives the cells the look of the style "Normal": conditional formats and merged cells stay. */
export function clearStyles(book: Book, area: Area): void {
  setLocked(book, area, true);
  changeStoredCells(book, area, (cell) => (cell?.s ? { s: null } : undefined), SetStyleCommand.id);
}

/** Takes the area out of every conditional format. */
export function clearRules(book: Book, area: Area): void {
  for (const rule of [...rulesOf(book, area.sheet)]) {
    const left = rule.ranges.flatMap((range) => subtract(range, area));
    if (left.length !== rule.ranges.length || left.some((piece, i) => piece !== rule.ranges[i])) {
      replaceRanges(book, area.sheet, rule, left);
    }
  }
}
