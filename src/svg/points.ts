import type { AxisRange } from "../report/axis-range";
import type { LinesChart, PointsChart } from "../report/chart-plan";
import { labelSides } from "../report/label-sides";
import { textWidth } from "../report/text-width";
import type { Canvas } from "./canvas";
import { label } from "./label";
import { labelAt } from "./label-text";
import { letterColour } from "./looks";
import { linePath, markShape, type Point } from "./shapes";
import { TEXT } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

type XySeries = (LinesChart | PointsChart)["series"][number];

interface Placed extends Point {
  index: number;
}

/** Excel shows no point beyond the ends of an axis. */
function isInPlot(x: number, y: number, { ranges }: Canvas): boolean {
  const isIn = (value: number, range: AxisRange | null) =>
    range === null || (value >= range.min - 1e-9 && value <= range.max + 1e-9);
  return isIn(x, ranges.x) && isIn(y, ranges.y);
}

/** The runs of points between the gaps. */
function runsOf({ x, y }: XySeries, canvas: Canvas): Placed[][] {
  const runs: Placed[][] = [[]];
  x.values.forEach((value, index) => {
    const height = y.values[index] ?? null;
    if (value === null || height === null || !isInPlot(value, height, canvas)) runs.push([]);
    else runs[runs.length - 1].push({ x: canvas.x(value), y: canvas.y(height), index });
  });
  return runs.filter(({ length }) => length > 0);
}

function marksOf(series: XySeries, index: number, canvas: Canvas): SvgNode[] {
  const { looks } = canvas;
  const data = { "data-series": index };
  const runs = runsOf(series, canvas);
  const at = (point: number) => ({ ...data, "data-point": point });
  switch (series.kind) {
    case "labels":
      return [];
    case "points":
      return runs
        .flat()
        .map(({ x, y, index: i }) => markShape(series.mark, x, y, looks, series.tone, at(i)));
    case "segments":
      return runs.map((run) => linePath(run, looks, series, at(run[0].index)));
    case "line":
      return [
        ...runs.map((run) => linePath(run, looks, series, at(run[0].index))),
        ...(series.marked === true ? runs.flat() : []).map(({ x, y, index: i }) =>
          svg("circle", { cx: x, cy: y, r: 3, fill: looks.tones[series.tone] ?? "none", ...at(i) }),
        ),
      ];
  }
}

/** How far a label stands from its point: beside a mark further than beside none. */
function gapOf(series: XySeries): number {
  if (series.kind === "labels") return 4;
  return series.kind === "points" ? 7 : 6;
}

/** The sides of names beside marks where a narrow picture has less room than the plan reckons with. */
function sidesAnew(series: XySeries, points: readonly Placed[], canvas: Canvas) {
  if (series.kind !== "points" || series.labels?.kind !== "texts") return null;
  const { chart } = canvas;
  // In rows a label has the side that the plan gives it, off the row's line.
  const isRows = chart.family === "points" && chart.series.some(({ kind }) => kind === "segments");
  if (isRows || canvas.width >= chart.width) return null;
  const { plot } = canvas;
  const { values } = series.labels.texts;
  return labelSides(
    points.map(({ x, y }) => ({ x: x - plot.left, y: y - plot.top })),
    points.map(({ index }) => values[index] ?? ""),
    { width: plot.right - plot.left, height: plot.bottom - plot.top },
    { mayHide: true },
  );
}

/**
 * The room of texts that stand side by side above or below a line, such as the rounds' names: what
 * there is between their points, or between every second, third … where the words need more.
 */
function sharedRoom(series: XySeries, points: readonly Placed[]): { every: number; room?: number } {
  const isRow = points.length > 1 && points.every(({ y }) => y === points[0].y);
  const { labels } = series;
  if (!isRow || labels?.kind !== "texts" || !["above", "below", "center"].includes(labels.place)) {
    return { every: 1 };
  }
  const apart = Math.abs(points[points.length - 1].x - points[0].x) / (points.length - 1);
  const words = labels.texts.values.flatMap((text) => (text ?? "").split(/\s+/));
  const widest = Math.max(...words.map((word) => textWidth(word, TEXT)));
  const every = Math.max(1, Math.ceil((widest + 4) / apart));
  return { every, room: every * apart - 4 };
}

function labelsOf(series: XySeries, index: number, canvas: Canvas): SvgNode[] {
  const { looks, language } = canvas;
  const values = series.kind === "points" ? series.x.values : series.y.values;
  const points = runsOf(series, canvas).flat();
  const { every, room } = sharedRoom(series, points);
  const anew = sidesAnew(series, points, canvas);
  return points.flatMap((point, i) => {
    const told = labelAt(series.labels, point.index, values[point.index], language);
    const place = anew === null ? told?.place : anew[i];
    if (!told || !place) return [];
    if (i % every !== 0) return [];
    return [
      label(told.text, point, place, canvas, {
        room,
        lines: canvas.chart.family === "lines" && place === "right" ? 1 : undefined,
        colour: series.kind === "points" ? looks.ink : letterColour(looks, series.tone),
        gap: gapOf(series),
        bold: series.tone === "latest" && series.kind !== "points",
        data: { "data-label": index, "data-point": point.index },
      }),
    ];
  });
}

/** The marks and lines of a chart in draw order, and all its labels above them. */
export function drawPoints(chart: LinesChart | PointsChart, canvas: Canvas): SvgNode[] {
  const series: readonly XySeries[] = chart.series;
  return [
    svg("g", { class: "marks" }, ...series.flatMap((each, i) => marksOf(each, i, canvas))),
    svg("g", { class: "labels" }, ...series.flatMap((each, i) => labelsOf(each, i, canvas))),
  ];
}
