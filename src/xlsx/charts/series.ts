import type { AxisRange } from "../../report/axis-range";
import type { BarsChart, LinesChart, PointsChart } from "../../report/chart-plan";
import type { BarSeries } from "../../report/chart-series";
import { inkOn, isReadable } from "../../report/contrast";
import { lineWeight, TONE_COLOURS, TONE_OUTLINES } from "../../report/tones";
import { val, xml, type XmlNode } from "../xml";
import { labelLines } from "./label-lines";
import { labelsXml } from "./labels";
import { shapeXml, type LineLook } from "./looks";
import { namesXml, numbersXml } from "./references";

type XySeries = (LinesChart | PointsChart)["series"][number];

const WHITE = "#FFFFFF";
const INK = TONE_COLOURS.ink ?? "";
/** Sizes in points. */
const MARK = 8;
const LINE_MARK = 5;
const NO_LINE: LineLook = { colour: null };

function headXml(name: string | null, index: number): XmlNode[] {
  return [val("c:idx", index), val("c:order", index), xml("c:tx", {}, xml("c:v", {}, name ?? " "))];
}

/** Bars of one colour with their labels. */
export function barSeriesXml(
  series: BarSeries,
  index: number,
  { stacked, categories }: BarsChart,
  sheet: string,
): XmlNode {
  const { name, tone, labels, values } = series;
  const colour = TONE_COLOURS[tone];
  const inside = labels !== undefined && (stacked || labels.place !== "end");
  return xml(
    "c:ser",
    {},
    headXml(name, index),
    shapeXml({
      fill: colour,
      line: colour === null ? NO_LINE : { colour: TONE_OUTLINES[tone] ?? WHITE },
    }),
    val("c:invertIfNegative", 0),
    labelsXml(labels, values.values, {
      mark: stacked ? "stacked-bar" : "bar",
      showsX: false,
      look: { colour: inside ? inkOn(colour ?? WHITE) : INK },
      linesOf: (text) => [text],
    }),
    namesXml("c:cat", categories, sheet),
    numbersXml("c:val", values, sheet),
  );
}

function markXml(series: XySeries, colour: string): XmlNode {
  const isPoint = series.kind === "points";
  const marked = isPoint || (series.kind === "line" && series.marked === true);
  if (!marked) return xml("c:marker", {}, val("c:symbol", "none"));
  return xml(
    "c:marker",
    {},
    val("c:symbol", isPoint ? series.mark : "circle"),
    val("c:size", isPoint ? MARK : LINE_MARK),
    shapeXml({ fill: colour, line: { colour: isPoint ? WHITE : colour } }),
  );
}

function lineOf(series: XySeries, colour: string): LineLook {
  if (series.kind === "points" || series.kind === "labels") return NO_LINE;
  const dashed = series.kind === "line" && series.dashed === true;
  return { colour, points: lineWeight(series.tone), dashed };
}

/** Marks, lines or texts at places, as a series of a scatter. */
export function xySeriesXml(
  series: XySeries,
  index: number,
  chart: LinesChart | PointsChart,
  { sheet, width, x }: { sheet: string; width: number; x: AxisRange },
): XmlNode {
  const { name, tone, kind } = series;
  const colour = TONE_COLOURS[tone] ?? WHITE;
  const labels = kind === "segments" ? undefined : series.labels;
  const numbers = series.x.values.map((value, i) => (series.y.values[i] === null ? null : value));
  return xml(
    "c:ser",
    {},
    headXml(name, index),
    shapeXml({ line: lineOf(series, colour) }),
    markXml(series, colour),
    labelsXml(labels, numbers, {
      mark: "point",
      showsX: kind === "points" && labels?.kind === "values",
      look: {
        colour: kind !== "points" && isReadable(colour, WHITE) ? colour : INK,
        bold: tone === "latest" && kind !== "points",
      },
      linesOf: labelLines(chart, series, width, x),
    }),
    numbersXml("c:xVal", series.x, sheet),
    numbersXml("c:yVal", series.y, sheet),
    val("c:smooth", 0),
  );
}
