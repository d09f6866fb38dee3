import { GRADE_COLOURS } from "../report/grade-colours";
import type { Hand } from "../report/plan-part";
import { holds, type ZeroRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { covers, spot, type Spot } from "../report/spot";
import type { SpotFormat } from "../report/spot-format";
import { acceptCells } from "./accept-cells";
import { joinFormats } from "./join-formats";
import { mergings } from "./mergings";
import { toneFormula, toneRules, type BlockStart } from "./plan-grid";
import { scaleFills } from "./scale-fills";
import type { Step } from "./steps";

/**
 * What Excel is asked for; charts by `applyCharts`. Left out until it can be tried on what Excel
 * answers: rules that change the number format of cells that go on calculating, and colour scales on
 * these: numbers that stand have the colour of their place as a fill. Excel's charts take no
 * alternative text: the sentence of each stands in the cell above.
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
  "scale-rules": "drawn",
  "scale-rules-on-live-cells": "not-drawn",
  notes: "drawn",
  legend: "drawn",
  charts: "drawn",
  "chart-alternatives": "in-cells",
  accepted: "drawn",
  // By whoever makes the sheet: the block of an analysis is written again and never locked.
  lock: "drawn",
  gridlines: "drawn",
  page: "drawn",
  widths: "drawn",
  frozen: "drawn",
};

/** The range of a spot of the block, wherever the block is. */
export type Place = (at: Spot) => Excel.Range;

/** What a range, a format or a rule weighs in a request, in bytes, to the heavy side. */
const RANGE_BYTES = 1_500;

function formatStep(place: Place, format: SpotFormat): Step {
  const { at, numberFormat } = format;
  const cells = numberFormat === undefined ? 0 : at.rows * at.columns * (numberFormat.length + 6);
  return { bytes: RANGE_BYTES + cells, take: () => applyFormat(place(at), format) };
}

function applyFormat(range: Excel.Range, format: SpotFormat): void {
  const { at, numberFormat, bold, italic, fontColor, fill, align, verticalAlign, wrap } = format;
  const { lineBelow, lineAbove } = format;
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
    const edges: Edge[] = at.rows > 1 ? ["InsideHorizontal", "EdgeBottom"] : ["EdgeBottom"];
    for (const edge of edges) drawLine(range, edge, lineBelow);
  }
  if (lineAbove !== undefined) drawLine(range, "EdgeTop", lineAbove);
}

type Edge = "InsideHorizontal" | "EdgeBottom" | "EdgeTop";

function drawLine(range: Excel.Range, edge: Edge, colour: string): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = colour;
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

function placeFormats({ notes = [], legend = [] }: SheetPlan): SpotFormat[] {
  return [
    ...notes.map(({ at }): SpotFormat => ({ at, wrap: true, verticalAlign: "Top" })),
    ...legend.map(({ at, tone }) => ({ at: spot(at.row, at.column), ...GRADE_COLOURS[tone] })),
  ];
}

function ruleSteps(place: Place, start: BlockStart, plan: SheetPlan): Step[] {
  return toneRules(plan).map((rule) => ({
    bytes: RANGE_BYTES,
    take: () => {
      const format = place(rule.at).conditionalFormats.add("Custom");
      format.custom.rule.formula = toneFormula(rule, start);
      format.custom.format.fill.color = GRADE_COLOURS[rule.tone].fill;
      format.custom.format.font.color = GRADE_COLOURS[rule.tone].fontColor;
    },
  }));
}

/**
 * The steps that give a plan's block its merges, formats and rules, once its cells are written.
 * Nothing outside the block is touched. What Excel is not asked for is told by `EXCEL`.
 */
export function lookSteps(place: Place, start: BlockStart, plan: SheetPlan): Step[] {
  const { merges, formats, notes = [], accepted = [] } = plan;
  const merging = mergings([...merges, ...notes.map(({ at }) => at)]).map(({ at, across }) => ({
    bytes: RANGE_BYTES,
    take: () => place(at).merge(across),
  }));
  const looks = joinFormats([
    ...formats,
    ...placeFormats(plan),
    ...ownFormats(plan),
    ...scaleFills(plan),
  ]);
  return [
    ...merging,
    ...looks.map((format) => formatStep(place, format)),
    ...ruleSteps(place, start, plan),
    ...accepted.map((each) => ({
      bytes: RANGE_BYTES,
      take: () => acceptCells(place(each.at), each),
    })),
  ];
}
