import type { SingleChart } from "../report/chart-plan";
import type { BarSeries } from "../report/chart-series";
import { inkOn, isReadable } from "../report/contrast";
import { lineWeight, TONE_COLOURS, TONE_OUTLINES } from "../report/tones";
import { applyLabels } from "./chart-labels";
import { cellsAt, type ChartTarget } from "./chart-target";

type XySeries = Exclude<SingleChart["series"][number], BarSeries>;

/** Sizes in points. */
const MARK = 8;
const MARKS = { circle: "Circle", square: "Square", diamond: "Diamond" } as const;
const WHITE = "#FFFFFF";
const INK = "#1F2328";

/** A bar's colour and edge, its place among the others, its labels. */
export function applyBars(
  made: Excel.ChartSeries,
  series: BarSeries,
  { gap, overlap, stacked }: { gap: number; overlap: number; stacked: boolean },
): void {
  const { tone, labels, values } = series;
  const colour = TONE_COLOURS[tone];
  made.gapWidth = gap;
  made.overlap = overlap;
  if (colour === null) {
    made.format.fill.clear();
    made.format.line.clear();
  } else {
    made.format.fill.setSolidColor(colour);
    made.format.line.color = TONE_OUTLINES[tone] ?? WHITE;
    made.format.line.weight = 0.75;
  }
  const inside = labels !== undefined && (stacked || labels.place !== "end");
  applyLabels(
    made,
    labels,
    values.values,
    { mark: stacked ? "stacked-bar" : "bar", showsX: false },
    inside ? inkOn(colour ?? WHITE) : INK,
  );
}

/** How each kind of series is drawn in a scatter. */
function typeOf(series: XySeries): Excel.ChartSeries["chartType"] {
  if (series.kind === "points" || series.kind === "labels") return "XYScatter";
  return series.kind === "line" && series.marked === true
    ? "XYScatterLines"
    : "XYScatterLinesNoMarkers";
}

/** A series of a scatter: its cells, then marks, line and labels. */
export function applyXy(target: ChartTarget, made: Excel.ChartSeries, series: XySeries): void {
  const { kind, tone, x, y } = series;
  const colour = TONE_COLOURS[tone] ?? WHITE;
  made.chartType = typeOf(series);
  made.setXAxisValues(cellsAt(target, x.at));
  made.setValues(cellsAt(target, y.at));
  const marked = kind === "points" || (kind === "line" && series.marked === true);
  made.markerStyle = !marked ? "None" : kind === "points" ? MARKS[series.mark] : "Circle";
  if (marked) {
    made.markerSize = kind === "points" ? MARK : 5;
    made.markerBackgroundColor = colour;
    made.markerForegroundColor = kind === "points" ? WHITE : colour;
  }
  if (kind === "points" || kind === "labels") made.format.line.clear();
  else {
    made.format.line.color = colour;
    made.format.line.weight = lineWeight(tone);
    made.format.line.lineStyle = kind === "line" && series.dashed === true ? "Dash" : "Continuous";
  }
  if (kind === "segments") return;
  const showsX = kind === "points";
  const numbers = x.values.map((value, i) => (y.values[i] === null ? null : value));
  const isText = series.labels?.kind === "texts";
  applyLabels(
    made,
    series.labels,
    numbers,
    { mark: "point", showsX: showsX && !isText },
    kind !== "points" && isReadable(colour, WHITE) ? colour : INK,
  );
}
