import { SetStyleCommand } from "@univerjs/sheets";
import { subtract, type Area } from "./area";
import { changeStoredCells, clearContents } from "./cell-writing";
import type { RequestContext } from "./request-context";
import { notImplemented } from "./rich-api-error";
import { replaceRanges, rulesOf } from "./rule-shifts";
import { unmergeCells } from "./range-structure";

/** Clears contents, formats (conditional formats too), or all; hyperlinks are not kept here. */
export function clearRange(context: RequestContext, area: Area, applyTo: string): void {
  const { book } = context;
  if (!["All", "Contents", "Formats"].includes(applyTo)) {
    throw notImplemented(`Range.clear("${applyTo}")`);
  }
  if (applyTo !== "Formats") clearContents(book, area);
  if (applyTo === "Contents") return;
  changeStoredCells(book, area, (cell) => (cell?.s ? { s: null } : undefined), SetStyleCommand.id);
  clearRules(context, area);
  unmergeCells(book, area);
}

/** Takes the area out of every conditional format. */
export function clearRules({ book }: RequestContext, area: Area): void {
  for (const rule of [...rulesOf(book, area.sheet)]) {
    const left = rule.ranges.flatMap((range) => subtract(range, area));
    if (left.length !== rule.ranges.length || left.some((piece, i) => piece !== rule.ranges[i])) {
      replaceRanges(book, area.sheet, rule, left);
    }
  }
}
