import { ticksOf, type AxisRange } from "../report/axis-range";
import { textWidth } from "../report/text-width";
import { tickText, type Canvas } from "./canvas";
import { label } from "./label";
import { LINE, NAME_LINES, TEXT } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

/** Every tick, or every second, third …, so that the numbers on a narrow axis do not run together. */
function tickEvery(texts: readonly string[], length: number): number {
  const widest = Math.max(...texts.map((each) => textWidth(each, TEXT))) + 6;
  const apart = length / Math.max(1, texts.length - 1);
  return Math.max(1, Math.ceil(widest / apart));
}

function numbersBelow(canvas: Canvas, range: AxisRange): SvgNode[] {
  const { chart, plot, x, looks, language } = canvas;
  const ticks = ticksOf(range);
  const texts = ticks.map((tick) => tickText(chart.x.format, tick, language));
  const every = tickEvery(texts, plot.right - plot.left);
  return ticks.flatMap((tick, i) => {
    if (i % every !== 0) return [];
    const at = { x: x(tick), y: plot.bottom };
    return [label(texts[i], at, "below", canvas, { colour: looks.muted, gap: 6, lines: 1 })];
  });
}

function numbersBeside(canvas: Canvas, range: AxisRange): SvgNode[] {
  const { chart, plot, y, looks, language } = canvas;
  return ticksOf(range).map((tick) =>
    label(tickText(chart.y.format, tick, language), { x: plot.left, y: y(tick) }, "left", canvas, {
      colour: looks.muted,
      gap: 6,
      lines: 1,
    }),
  );
}

function names(canvas: Canvas): SvgNode[] {
  const { chart, plot, x, y } = canvas;
  if (chart.family !== "bars") return [];
  const { values } = chart.categories;
  const room = (plot.right - plot.left) / Math.max(1, values.length) - 4;
  return values.map((name, i) =>
    chart.lying
      ? label(name ?? "", { x: plot.left, y: y(i + 1) }, "left", canvas, {
          gap: 6,
          lines: NAME_LINES,
        })
      : label(name ?? "", { x: x(i + 1), y: plot.bottom }, "below", canvas, {
          gap: 5,
          room,
          lines: NAME_LINES,
        }),
  );
}

/** Grid lines, under the marks. */
export function drawGrid({ chart, ranges, plot, looks, x, y }: Canvas): SvgNode[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    svg("line", { x1, y1, x2, y2, stroke: looks.grid, "stroke-width": 0.75 });
  const upright = chart.x.grid && ranges.x ? ticksOf(ranges.x).map(x) : [];
  const level = chart.y.grid && ranges.y ? ticksOf(ranges.y).map(y) : [];
  return [
    ...upright.map((at) => line(at, plot.top, at, plot.bottom)),
    ...level.map((at) => line(plot.left, at, plot.right, at)),
  ];
}

/** The line that bars stand on, or that a course of rounds runs above. */
export function drawBase({ chart, plot, looks, x, y }: Canvas): SvgNode[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    svg("line", { x1, y1, x2, y2, stroke: looks.base, "stroke-width": 1 });
  if (chart.family === "bars") {
    return chart.lying
      ? [line(x(0), plot.top, x(0), plot.bottom)]
      : [line(plot.left, y(0), plot.right, y(0))];
  }
  if (chart.family === "lines") {
    return [line(plot.left, plot.bottom, plot.right, plot.bottom)];
  }
  return [];
}

/** Numbers, names and titles of both axes. */
export function drawAxes(canvas: Canvas): SvgNode[] {
  const { chart, ranges, plot, looks, width } = canvas;
  const { x, y } = chart;
  const nodes: SvgNode[] = [];
  if (x.shown && ranges.x) nodes.push(...numbersBelow(canvas, ranges.x));
  if (y.shown && ranges.y) nodes.push(...numbersBeside(canvas, ranges.y));
  if ((chart.family === "bars" && chart.lying ? y : x).shown) nodes.push(...names(canvas));
  if (x.shown && x.title !== undefined) {
    const below = canvas.chart.legend === "bottom" ? canvas.legend.top - 6 : canvas.height - 2;
    const bottom =
      canvas.legend.rows.length > 0 ? below : Math.min(below, plot.bottom + 2 * LINE + 7);
    const at = { x: (plot.left + plot.right) / 2, y: bottom - LINE / 2 };
    nodes.push(label(x.title, at, "center", canvas, { colour: looks.muted, lines: 1 }));
  }
  if (y.shown && y.title !== undefined) {
    const at = { x: 0, y: plot.top - LINE };
    const room = width - 4;
    nodes.push(
      label(y.title, at, "right", canvas, { colour: looks.muted, gap: 2, lines: 1, room }),
    );
  }
  return [svg("g", { class: "axes" }, ...nodes)];
}
