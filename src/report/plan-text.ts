import type { Language } from "../language/language";
import { notDrawn, type Hand, type PlanPart } from "./plan-part";
import type { SheetPlan } from "./sheet-plan";
import { shownGrid, type ShownCell } from "./shown-grid";

const TERMINAL: Hand = {
  texts: "drawn",
  numbers: "drawn",
  "live-cells": "drawn",
  "live-cells-without-value": "not-drawn",
  merges: "drawn",
  formats: "meaningless",
  "tone-rules": "meaningless",
  "zero-rules": "drawn",
  "zero-rules-on-live-cells": "drawn",
  "scale-rules": "meaningless",
  "scale-rules-on-live-cells": "meaningless",
  notes: "drawn",
  legend: "drawn",
  charts: "not-drawn",
  "chart-alternatives": "not-drawn",
  accepted: "meaningless",
  lock: "meaningless",
  gridlines: "meaningless",
  page: "meaningless",
  widths: "meaningless",
  frozen: "meaningless",
};

const GAP = 2;

function isEmpty(row: readonly ShownCell[]): boolean {
  return row.every(({ text }) => text === "");
}

/** A line of running text: one cell alone in its row, a title or a note. It sets no column's width. */
function isRunning(row: readonly ShownCell[]): boolean {
  return row[0].text !== "" && row.slice(1).every(({ text }) => text === "");
}

/** Width of each column of the rows of one table; what spans columns widens the last of them. */
function columnWidths(rows: readonly ShownCell[][]): number[] {
  const widths = rows[0].map(() => 0);
  for (const spanned of [false, true]) {
    for (const row of rows.filter((each) => !isRunning(each))) {
      row.forEach(({ text, span }, column) => {
        if (span === null || span.columns > 1 !== spanned) return;
        const room = widthOf(widths, column, span.columns);
        if (text.length > room) widths[column + span.columns - 1] += text.length - room;
      });
    }
  }
  return widths;
}

function widthOf(widths: readonly number[], column: number, columns: number): number {
  const own = widths.slice(column, column + columns);
  return own.reduce((sum, width) => sum + width, 0) + GAP * (columns - 1);
}

function line(
  row: readonly ShownCell[],
  widths: readonly number[],
  numeric: readonly boolean[],
): string {
  if (isRunning(row)) return row[0].text;
  const parts: string[] = [];
  for (let column = 0; column < row.length; column += row[column].span?.columns ?? 1) {
    const { text, isNumber, span, look } = row[column];
    const width = widthOf(widths, column, span?.columns ?? 1);
    // Columns that nothing of this table uses take no room; heads of numbers stand above them.
    const right = isNumber || (look.head === "column" && numeric[column] && span?.columns === 1);
    if (width > 0) parts.push(right ? text.padStart(width) : text.padEnd(width));
  }
  return parts.join(" ".repeat(GAP)).trimEnd();
}

/**
 * A plan as lines for a terminal, numbers to the right. Empty rows part its tables: each has
 * columns of its own.
 *
 * @returns the lines, and what the plan has that no terminal shows; to be told.
 */
export function planText(
  plan: SheetPlan,
  language: Language,
): { text: string; notDrawn: PlanPart[] } {
  const lines: string[] = [];
  let table: ShownCell[][] = [];
  const finish = () => {
    const widths = table.length === 0 ? [] : columnWidths(table);
    const numeric = widths.map((_, column) => table.some((row) => row[column].isNumber));
    lines.push(...table.map((row) => line(row, widths, numeric)));
    table = [];
  };
  for (const row of shownGrid(plan, language)) {
    // The further rows of a merged cell: what they show stands above.
    if (row.every(({ span }) => span === null)) continue;
    if (isEmpty(row)) {
      finish();
      lines.push("");
    } else table.push(row);
  }
  finish();
  return { text: lines.join("\n").trimEnd(), notDrawn: notDrawn(plan, TERMINAL) };
}
