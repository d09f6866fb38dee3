import type { SheetPlan } from "../report/sheet-plan";

/** What is given to a new sheet only, and is then the user's: widths, heights, gridlines, frozen panes. */
export function applySheetLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  plan.rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });
  if (plan.gridlines === false) sheet.showGridlines = false;
  if (plan.frozen.rows === 0 || plan.frozen.columns === 0) return;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozen.rows, plan.frozen.columns));
}
