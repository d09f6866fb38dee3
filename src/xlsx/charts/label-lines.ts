import type { AxisRange } from "../../report/axis-range";
import type { SingleChart } from "../../report/chart-plan";
import type { BarSeries, LabelPlace } from "../../report/chart-series";
import { wrapText } from "../../report/text-width";
import { TEXT_POINTS } from "./looks";

type XySeries = Exclude<SingleChart["series"][number], BarSeries>;

/** Between a text and its point, and between a text and the chart's edge. */
const AROUND = 8;
const MOST_LINES = 3;

/** The room of texts that stand side by side in a row: what there is between their points. */
function roomBetween({ x, y }: XySeries, pointsWide: number, range: AxisRange): number {
  const [first] = y.values;
  const isRow = y.values.length > 1 && y.values.every((value) => value === first);
  const [from, to] = [x.values.at(0), x.values.at(-1)];
  if (!isRow || typeof from !== "number" || typeof to !== "number") return Infinity;
  return (Math.abs(to - from) / (x.values.length - 1) / (range.max - range.min)) * pointsWide;
}

/**
 * Breaks texts beside points into lines: Excel would break them where it likes. Names at the left
 * edge of the plot have the margin's room, texts in a row what is between their points.
 *
 * @param width of the chart in points.
 */
export function labelLines(chart: SingleChart, series: XySeries, width: number, x: AxisRange) {
  const { left, width: share } = chart.plotArea;
  const margin = { left: left * width, right: (1 - left - share) * width };
  const room = (place: LabelPlace, point: number): number => {
    const value = series.x.values[point];
    if (series.kind !== "labels" || value === null) return Infinity;
    if (place === "above" || place === "below") {
      return roomBetween(series, share * width, x) - AROUND / 2;
    }
    if (place === "left" && value <= x.min) return margin.left - AROUND;
    if (place === "right" && value >= x.max) return margin.right - AROUND;
    return Infinity;
  };
  return (text: string, place: LabelPlace, point: number): readonly string[] =>
    wrapText(text, Math.max(1, room(place, point)), TEXT_POINTS, { lines: MOST_LINES }).lines;
}
