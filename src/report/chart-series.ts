import type { Spot } from "./spot";
import type { Tone } from "./tones";

/** Values of a chart, and where they stand in the plan's helper block. A null is a gap. */
export interface Column<Value extends number | string = number> {
  at: Spot;
  values: readonly (Value | null)[];
}

export type LabelPlace = "left" | "right" | "above" | "below" | "center" | "end";

/**
 * The labels of a series: texts of the helper block, or its values, which are a bar's length, a
 * line's y and a point's x. Of a bar "end" is outside its end, "right" and "above" are within its
 * end, "left" and "below" within its foot; outside the
 * end of stacked bars Excel puts no label, so a filler stands there and has it in its foot.
 */
export type SeriesLabels = (
  { kind: "values"; format: string } | { kind: "texts"; texts: Column<string> }
) & {
  place: LabelPlace;
  /** Points (from 0) whose label stands elsewhere; null hides it. */
  exceptions?: Readonly<Record<number, LabelPlace | null>>;
};

interface Series {
  /** As the legend names it; a series without a name is not in the legend. */
  name: string | null;
  tone: Tone;
  labels?: SeriesLabels;
}

/** One bar a category. */
export interface BarSeries extends Series {
  kind: "bar";
  values: Column;
}

/** Points joined by a line, broken at gaps. */
export interface LineSeries extends Series {
  kind: "line";
  x: Column;
  y: Column;
  dashed?: boolean;
  marked?: boolean;
}

/** Marks that differ by shape, not by colour alone. */
export interface PointSeries extends Series {
  kind: "points";
  x: Column;
  y: Column;
  mark: "circle" | "square" | "diamond";
}

/** Separate lines: pairs of points with a gap between the pairs. */
export interface SegmentSeries extends Series {
  kind: "segments";
  x: Column;
  y: Column;
}

/** Texts at places without a mark: names of rows, ends of lines. */
export interface LabelSeries extends Series {
  kind: "labels";
  x: Column;
  y: Column;
  labels: SeriesLabels;
}
