import { ROW_POINTS } from "../report/chart-spot";
import type { SheetPlan } from "../report/sheet-plan";
import { wrapText } from "../report/text-width";
import type { CellLook } from "./cell-looks";
import { COLUMN_POINTS } from "./column-widths";

const LETTERS = 11;
const LINE_POINTS = 14.5;
/** Between a text and its cell's edges, both sides together. */
const AROUND = 6;

/**
 * The heights of a plan's rows in points: as it gives them, else as high as the wrapped texts of its
 * single cells take. Excel would fit these rows itself when it opens the file; others do not.
 */
export function fittedHeights(plan: SheetPlan, looks: readonly CellLook[][]): number[] {
  const { cells, merges, notes = [], rowHeights, columnWidths } = plan;
  const covered = new Set(
    [...merges, ...notes.map(({ at }) => at)].map(({ row, column }) => `${row},${column}`),
  );
  return cells.map((row, r) => {
    if (r < rowHeights.length) return rowHeights[r];
    const lines = row.map((cell, c) => {
      const { wrap = false, bold = false } = looks[r][c];
      if (cell?.kind !== "text" || !wrap || covered.has(`${r},${c}`)) return 1;
      const room = (columnWidths.at(c) ?? COLUMN_POINTS) - AROUND;
      return wrapText(cell.text, room, LETTERS, { bold }).lines.length;
    });
    const most = Math.max(1, ...lines);
    return most === 1 ? ROW_POINTS : Math.ceil(most * LINE_POINTS + 1);
  });
}
