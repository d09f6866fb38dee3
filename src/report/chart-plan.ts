import type {
  BarSeries,
  Column,
  LabelSeries,
  LineSeries,
  PointSeries,
  SegmentSeries,
} from "./chart-series";

/**
 * An axis as it is drawn: x lies, y stands, whatever they measure. What is left out is chosen from
 * the values (`axis-range.ts`); bars begin at 0. Of an axis of names only `shown`, `title` and
 * `reversed` mean anything.
 */
export interface Axis {
  min?: number;
  max?: number;
  step?: number;
  /** Number format of its labels. */
  format?: string;
  title?: string;
  shown: boolean;
  grid: boolean;
  /** From the top down, or from right to left. */
  reversed?: boolean;
}

/** What is told beside a chart, in cells around it, and in its place where it cannot be seen. */
export interface ChartWords {
  /** Known in the plan by this; made of a–z, 0–9 and hyphens. */
  id: string;
  /** What the chart shows, as a sentence that its figures bear. */
  finding: string;
  /** What is measured, unit, round, N. */
  subtitle: string;
  source: string;
  /** The chart for one who does not see it. */
  alternative: string;
}

/** Where a chart stands: its first cell in the block, and its size in points. */
export interface ChartPlace {
  at: { row: number; column: number };
  width: number;
  height: number;
}

interface Drawing extends ChartWords, ChartPlace {
  x: Axis;
  y: Axis;
  legend: "none" | "right" | "top" | "bottom";
  /** The inner plot area as fractions of the chart, so that all hands agree. */
  plotArea: { left: number; top: number; width: number; height: number };
}

/**
 * Bars beside or upon each other, lying or standing. Series in the order in which they are drawn.
 * Where no category has a value in more than one series (a series a grade), each bar has the whole
 * room of its category.
 */
export interface BarsChart extends Drawing {
  family: "bars";
  categories: Column<string>;
  series: readonly BarSeries[];
  lying: boolean;
  stacked: boolean;
  /** Room between the bars in per cent of a bar's width. */
  gap: number;
}

/** Lines over a course of rounds, months or weeks. */
export interface LinesChart extends Drawing {
  family: "lines";
  series: readonly (LineSeries | SegmentSeries | LabelSeries)[];
}

/** Marks, lines and texts at places: rows with intervals, dumbbells, scatter. */
export interface PointsChart extends Drawing {
  family: "points";
  series: readonly (PointSeries | SegmentSeries | LineSeries | LabelSeries)[];
}

export type SingleChart = BarsChart | LinesChart | PointsChart;

/**
 * Small charts of the same axes side by side, told of as one. Each is headed by its finding. They
 * share the panel's width evenly, whatever their own place and width say; a narrow page has fewer
 * columns.
 */
export interface ChartPanel extends ChartWords, ChartPlace {
  family: "panel";
  columns: number;
  charts: readonly SingleChart[];
}

export type ChartPlan = SingleChart | ChartPanel;
