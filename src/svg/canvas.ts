import { chartRanges, ticksOf, type AxisRange } from "../report/axis-range";
import type { SingleChart } from "../report/chart-plan";
import { shownNumber } from "../report/shown-cell";
import { textWidth } from "../report/text-width";
import type { Language } from "../language/language";
import { roomForEnds, rowStretch } from "./fitting";
import { legendRows, type LegendRow } from "./legend-rows";
import type { Looks } from "./looks";
import { evenScale, type Scale } from "./scale";
import { LINE, NAME_LINES, TEXT } from "./sizes";

/** No part of a narrow picture goes to the margins beyond these shares of its width. */
const MOST_LEFT = 0.4;
const MOST_RIGHT = 0.28;
/** The ends of lines are told there, in one line each. */
const MOST_RIGHT_OF_LINES = 0.45;

/** Where a chart's parts are; points from its upper left corner. */
export interface Canvas {
  chart: SingleChart;
  looks: Looks;
  language: Language;
  width: number;
  /** At least the chart's own height; more where a narrow picture needs more lines. */
  height: number;
  plot: { left: number; top: number; right: number; bottom: number };
  ranges: { x: AxisRange | null; y: AxisRange | null };
  /** Places of numbers; of a chart of bars one of them is that of the categories, counted from 0.5. */
  x: Scale;
  y: Scale;
  legend: { rows: LegendRow[]; left: number; top: number };
}

/** A number on an axis as it is shown. */
export function tickText(format: string | undefined, tick: number, language: Language): string {
  return shownNumber(tick, format ?? "General", language);
}

/** How much wider the x axis's widest tick label is than half of it may hang over the plot's edge. */
function overhang(chart: SingleChart, range: AxisRange | null, language: Language): number {
  if (range === null || !chart.x.shown) return 2;
  const texts = ticksOf(range).map((tick) => tickText(chart.x.format, tick, language));
  return 2 + Math.max(...texts.map((each) => textWidth(each, TEXT))) / 2;
}

/**
 * Lays a chart out in a width: margins and heights keep their size in points, the plot has the
 * rest. The legend stands where the plan says, on the right only where there is room beside the plot.
 */
export function canvasOf(
  chart: SingleChart,
  width: number,
  looks: Looks,
  language: Language,
): Canvas {
  const { plotArea, x: xAxis, y: yAxis } = chart;
  const ranges = chartRanges(chart);
  const wanted = {
    left: plotArea.left * chart.width,
    right: (1 - plotArea.left - plotArea.width) * chart.width,
  };
  const isNarrow = width < chart.width;
  const place = chart.legend === "right" && isNarrow ? "bottom" : chart.legend;
  const mostRight = chart.family === "lines" ? MOST_RIGHT_OF_LINES : MOST_RIGHT;
  const right = Math.max(
    isNarrow ? Math.min(wanted.right, width * mostRight) : wanted.right,
    overhang(chart, ranges.x, language),
  );
  const left = isNarrow ? Math.min(wanted.left, width * MOST_LEFT) : wanted.left;
  const plotRight = Math.max(
    left + 40,
    Math.min(width - right, roomForEnds(chart, ranges.x, left, width, language)),
  );

  const room = place === "right" ? right - 10 : width - 4;
  const rows = place === "none" ? [] : legendRows(chart, room, place === "right");
  const above =
    (place === "top" ? rows.length * LINE + 4 : 0) +
    (yAxis.shown && yAxis.title !== undefined ? LINE + 4 : 0);
  const top = Math.max(plotArea.top * chart.height, above + 4);
  const wide = { left, right: width - plotRight };
  const bottom = top + plotArea.height * chart.height * rowStretch(chart, ranges, wide);
  const names = !ranges.x && xAxis.shown ? nameLines(chart, plotRight - left) : 1;
  const axis =
    (xAxis.shown ? names * LINE + 5 : 0) +
    (xAxis.shown && xAxis.title !== undefined ? LINE + 2 : 0);
  const below = bottom + axis + (place === "bottom" ? rows.length * LINE + 6 : 0);
  const plot = { left, top, right: plotRight, bottom };

  const count = chart.family === "bars" ? chart.categories.values.length : 0;
  const categories = { min: 0.5, max: count + 0.5 };
  const [fromX, toX] = xAxis.reversed ? [plotRight, left] : [left, plotRight];
  const [fromY, toY] = yAxis.reversed ? [top, bottom] : [bottom, top];
  return {
    chart,
    looks,
    language,
    width,
    height: Math.max(chart.height, below + 2),
    plot,
    ranges,
    x: evenScale(ranges.x ?? categories, fromX, toX),
    y: evenScale(ranges.y ?? categories, fromY, toY),
    legend: {
      rows,
      left: place === "right" ? plotRight + 10 : 2,
      top: place === "bottom" ? bottom + axis + 6 : place === "right" ? top : 2,
    },
  };
}

/** How many lines the names under standing bars take. */
function nameLines(chart: SingleChart, room: number): number {
  if (chart.family !== "bars") return 1;
  const { values } = chart.categories;
  const each = room / Math.max(1, values.length) - 4;
  const lines = values.map((name) => Math.ceil(textWidth(name ?? "", TEXT) / Math.max(1, each)));
  return Math.min(NAME_LINES, Math.max(1, ...lines));
}
