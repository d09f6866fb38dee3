import type { Language } from "../language/language";
import type { AxisRange } from "../report/axis-range";
import { barSpans } from "../report/bar-spans";
import type { SingleChart } from "../report/chart-plan";
import { textWidth, wrapText } from "../report/text-width";
import { labelAt } from "./label-text";
import { LINE, NAME_LINES, TEXT } from "./sizes";

/** The texts that stand at the left and at the right of a chart's rows. */
function besideRows(chart: SingleChart, side: "left" | "right"): readonly (string | null)[] {
  if (chart.family === "bars") {
    return chart.lying && side === "left" ? chart.categories.values : [];
  }
  if (chart.family === "lines") return [];
  return chart.series.flatMap(({ kind, labels }) =>
    kind === "labels" && labels.kind === "texts" && labels.place === side
      ? labels.texts.values
      : [],
  );
}

/**
 * How many times higher rows must be for the texts beside them, which are broken into lines
 * where there is little room.
 */
export function rowStretch(
  chart: SingleChart,
  ranges: { y: AxisRange | null },
  room: { left: number; right: number },
): number {
  const lines = (["left", "right"] as const).flatMap((side) =>
    besideRows(chart, side).map(
      (text) => wrapText(text ?? "", room[side] - 8, TEXT, { lines: NAME_LINES }).lines.length,
    ),
  );
  if (lines.length === 0) return 1;
  const { y } = ranges;
  const rows = chart.family === "bars" ? chart.categories.values.length : y ? y.max - y.min : 1;
  const row = (chart.plotArea.height * chart.height) / Math.max(1, rows);
  return Math.max(1, (Math.max(...lines) * LINE + 3) / row);
}

/** How far to the right a plot may reach so that the labels outside the ends of its bars stand free. */
export function roomForEnds(
  chart: SingleChart,
  x: AxisRange | null,
  left: number,
  width: number,
  language: Language,
): number {
  if (chart.family !== "bars" || !chart.lying || x === null) return width;
  const furthest = barSpans(chart).map(({ series, category, from, to }) => {
    const { labels, values, tone } = chart.series[series];
    const told = labelAt(labels, category, values.values[category], language);
    // A filler's label has the filler's room, and may go on where nothing follows.
    const isFree = tone === "filler" ? told?.place === "left" : told?.place === "end";
    const share = ((tone === "filler" ? from : to) - x.min) / (x.max - x.min);
    if (told === null || !isFree || share <= 0) return width;
    return left + (width - left - 8 - textWidth(told.text, TEXT)) / share;
  });
  return Math.min(width, ...furthest);
}
