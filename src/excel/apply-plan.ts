import { cellFormula } from "../report/cell-formula";
import { GRADE_COLOURS } from "../report/grade-colours";
import { isLive, type PlanCell } from "../report/plan-cell";
import type { Hand } from "../report/plan-part";
import { conditionFormula, holds, type ToneRule, type ZeroRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { covers, spot, spotAddress, type Spot } from "../report/spot";
import type { SpotFormat } from "../report/spot-format";
import { asText } from "./as-text";

/** Where a plan's block begins in its sheet, counted from 0. */
export interface BlockStart {
  row: number;
  column: number;
}

/**
 * What Excel is asked for; charts by `applyCharts`. Left out until it can be tried on what Excel
 * answers: page set-up, colour scales, and rules that change the number format of cells that go on
 * calculating. Excel's charts take no alternative text: their words stand in cells around them.
 */
export const EXCEL: Hand = {
  texts: "drawn",
  numbers: "drawn",
  "live-cells": "drawn",
  "live-cells-without-value": "drawn",
  merges: "drawn",
  formats: "drawn",
  "tone-rules": "drawn",
  "zero-rules": "drawn",
  "zero-rules-on-live-cells": "not-drawn",
  "scale-rules": "not-drawn",
  notes: "drawn",
  legend: "drawn",
  charts: "drawn",
  "chart-alternatives": "not-drawn",
  gridlines: "drawn",
  page: "not-drawn",
  widths: "drawn",
  frozen: "drawn",
};

function cellValue(cell: PlanCell, start: BlockStart): string | number {
  if (cell === null) return "";
  if (isLive(cell)) return cellFormula(cell, start);
  return cell.kind === "number" ? cell.number : asText(cell.text);
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

/** The cells' own number formats, and those of cells that hold a number that shows as 0. */
function ownFormats(plan: SheetPlan): SpotFormat[] {
  const zeros = plan.rules.filter((rule): rule is ZeroRule => rule.kind === "zero");
  return plan.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column): SpotFormat[] => {
      if (cell === null || cell.kind === "text") return [];
      const zero =
        cell.kind === "number"
          ? zeros.find(({ at, when }) => covers(at, row, column) && holds(when, cell.number))
          : undefined;
      const numberFormat = zero?.format ?? cell.format;
      return numberFormat === undefined ? [] : [{ at: spot(row, column), numberFormat }];
    }),
  );
}

function applyRule(range: Excel.Range, rule: ToneRule, start: BlockStart): Excel.ConditionalFormat {
  const { fill, fontColor } = GRADE_COLOURS[rule.tone];
  const first = spotAddress(spot(rule.at.row, rule.at.column), start);
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = conditionFormula(rule.when, first);
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = fontColor;
  format.load("id");
  return format;
}

/** Notes and legend are cells like others: their texts stand in the grid that is written. */
function writtenCells({ cells, notes = [], legend = [] }: SheetPlan): PlanCell[][] {
  const all = cells.map((row) => [...row]);
  for (const { at, text } of [...notes, ...legend]) all[at.row][at.column] = { kind: "text", text };
  return all;
}

function placeFormats({ notes = [], legend = [] }: SheetPlan): SpotFormat[] {
  return [
    ...notes.map(({ at }): SpotFormat => ({ at, wrap: true, verticalAlign: "Top" })),
    ...legend.map(({ at, tone }) => ({ at: spot(at.row, at.column), ...GRADE_COLOURS[tone] })),
  ];
}

/**
 * Writes a plan's block: cells first, then merges, formats and rules. Nothing outside the block
 * is touched. Takes effect with the next sync. What Excel is not asked for is told by `EXCEL`.
 *
 * @returns the conditional formats made, each with its id loaded.
 */
export function applyPlan(
  sheet: Excel.Worksheet,
  start: BlockStart,
  plan: SheetPlan,
): Excel.ConditionalFormat[] {
  const { cells, merges, formats, notes = [], rules } = plan;
  const whole = spot(0, 0, cells.length, cells[0].length);
  rangeOf(sheet, start, whole).formulas = writtenCells(plan).map((row) =>
    row.map((cell) => cellValue(cell, start)),
  );
  for (const merge of [...merges, ...notes.map(({ at }) => at)]) {
    rangeOf(sheet, start, merge).merge(false);
  }
  for (const format of [...formats, ...placeFormats(plan), ...ownFormats(plan)]) {
    applyFormat(rangeOf(sheet, start, format.at), format);
  }
  return rules
    .filter((rule): rule is ToneRule => rule.kind === "tone")
    .map((rule) => applyRule(rangeOf(sheet, start, rule.at), rule, start));
}

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
