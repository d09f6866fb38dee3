import type { Grade } from "../evaluation/grade";
import type { Language } from "../language/language";
import { notDrawn, type Hand, type PlanPart } from "./plan-part";
import type { SheetPlan } from "./sheet-plan";
import { shownGrid, type ShownCell } from "./shown-grid";

/** A cell of a table on a page. Its text is text: it is never read as HTML. */
export interface PreviewCell {
  text: string;
  /** The grade as a rule judges it: to be told in colour and in a word. */
  tone: Grade | null;
  /** Where it lies on a colour scale, −1 (fall) to 1 (rise); null without one. */
  heat: number | null;
  bold: boolean;
  italic: boolean;
  /** Whether it heads its column or its row. */
  head: "column" | "row" | null;
  span: { rows: number; columns: number };
  align: "left" | "center" | "right";
}

/** A plan as the rows of a table. */
export interface Preview {
  /** Cells that another one covers are not there, as in an HTML table. */
  rows: PreviewCell[][];
  /** The number of columns. */
  columns: number;
  /** What the plan has and the table has not; to be told. */
  notDrawn: PlanPart[];
}

/** The table by `PlanTable`, the charts above it by `PlanCharts`. */
const PREVIEW: Hand = {
  texts: "drawn",
  numbers: "drawn",
  "live-cells": "drawn",
  "live-cells-without-value": "not-drawn",
  merges: "drawn",
  formats: "drawn",
  "tone-rules": "drawn",
  "zero-rules": "drawn",
  "zero-rules-on-live-cells": "drawn",
  "scale-rules": "drawn",
  "scale-rules-on-live-cells": "drawn",
  notes: "drawn",
  legend: "drawn",
  charts: "drawn",
  "chart-alternatives": "drawn",
  accepted: "meaningless",
  lock: "meaningless",
  gridlines: "meaningless",
  page: "meaningless",
  widths: "meaningless",
  frozen: "meaningless",
};

const ALIGNED = { Left: "left", Center: "center", Right: "right" } as const;

function previewCell(cell: ShownCell, span: NonNullable<ShownCell["span"]>): PreviewCell {
  const { text, tone, heat, look, isNumber } = cell;
  return {
    text,
    tone,
    heat,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    head: look.head ?? null,
    span,
    align: look.align === undefined ? (isNumber ? "right" : "left") : ALIGNED[look.align],
  };
}

/**
 * A plan as a table that a component can draw without knowing the analysis: numbers as they are
 * shown, rules judged, merged cells as spans, notes and legend in their cells.
 */
export function preview(plan: SheetPlan, language: Language): Preview {
  return {
    rows: shownGrid(plan, language).map((row) =>
      row.flatMap((cell) => (cell.span === null ? [] : [previewCell(cell, cell.span)])),
    ),
    columns: plan.cells[0].length,
    notDrawn: notDrawn(plan, PREVIEW),
  };
}
