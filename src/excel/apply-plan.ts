import { cellAddress } from "../survey/cell-address";
import { asText } from "./as-text";
import type { PlanCell, SheetPlan, Spot, SpotFormat, SpotRule } from "../report/sheet-plan";

/** Where a plan's block begins in its sheet, counted from 0. */
export interface BlockStart {
  row: number;
  column: number;
}

function cellValue(cell: PlanCell): string | number {
  if (cell === null) return "";
  return "number" in cell ? cell.number : asText(cell.text);
}

function rangeOf(sheet: Excel.Worksheet, start: BlockStart, at: Spot): Excel.Range {
  return sheet.getRangeByIndexes(start.row + at.row, start.column + at.column, at.rows, at.columns);
}

function applyFormat(range: Excel.Range, format: SpotFormat): void {
  const { numberFormat, bold, italic, fontColor, fill, align, verticalAlign, wrap, lineBelow, at } =
    format;
  if (numberFormat !== undefined) {
    range.numberFormat = Array.from({ length: at.rows }, () =>
      new Array<string>(at.columns).fill(numberFormat),
    );
  }
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (fontColor !== undefined) range.format.font.color = fontColor;
  if (fill !== undefined) range.format.fill.color = fill;
  if (align !== undefined) range.format.horizontalAlignment = align;
  if (verticalAlign !== undefined) range.format.verticalAlignment = verticalAlign;
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (lineBelow !== undefined) {
    const edges: ("InsideHorizontal" | "EdgeBottom")[] =
      at.rows > 1 ? ["InsideHorizontal", "EdgeBottom"] : ["EdgeBottom"];
    for (const edge of edges) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = lineBelow;
    }
  }
}

function applyRule(range: Excel.Range, rule: SpotRule, start: BlockStart): Excel.ConditionalFormat {
  const first = cellAddress(start.row + rule.at.row, start.column + rule.at.column);
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = rule.formula.replaceAll("{cell}", first);
  format.custom.format.fill.color = rule.fill;
  format.custom.format.font.color = rule.fontColor;
  format.load("id");
  return format;
}

/**
 * Writes a plan's block: cells first, then merges, formats and rules. Nothing outside the block
 * is touched. Takes effect with the next sync.
 *
 * @returns the conditional formats made, each with its id loaded.
 */
export function applyPlan(
  sheet: Excel.Worksheet,
  start: BlockStart,
  plan: SheetPlan,
): Excel.ConditionalFormat[] {
  const { cells } = plan;
  const whole: Spot = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
  rangeOf(sheet, start, whole).values = cells.map((row) => row.map(cellValue));
  for (const merge of plan.merges) rangeOf(sheet, start, merge).merge(false);
  for (const format of plan.formats) applyFormat(rangeOf(sheet, start, format.at), format);
  return plan.rules.map((rule) => applyRule(rangeOf(sheet, start, rule.at), rule, start));
}

/** What is given to a new sheet only, and is then the user's: column widths, row heights and frozen panes. */
export function applySheetLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  plan.rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });
  if (plan.frozen.rows === 0 || plan.frozen.columns === 0) return;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozen.rows, plan.frozen.columns));
}
