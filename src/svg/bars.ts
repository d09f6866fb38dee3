import { barsAreAlone, barSpans } from "../report/bar-spans";
import type { BarsChart } from "../report/chart-plan";
import { inkOn } from "../report/contrast";
import type { LabelPlace } from "../report/chart-series";
import { textWidth } from "../report/text-width";
import type { Canvas } from "./canvas";
import { label } from "./label";
import { labelAt } from "./label-text";
import { outlined } from "./shapes";
import { TEXT } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

/** A bar's middle across, and its width. */
function across(chart: BarsChart, canvas: Canvas, series: number, category: number) {
  const place = chart.lying ? canvas.y : canvas.x;
  const room = Math.abs(place(2) - place(1));
  const beside = chart.stacked || barsAreAlone(chart) ? 1 : chart.series.length;
  const width = room / (beside + chart.gap / 100);
  const offset = beside === 1 ? 0 : (series - (beside - 1) / 2) * width;
  const middle = place(category + 1) + (place(2) < place(1) ? -offset : offset);
  return { middle, width };
}

/** Where along a bar its label stands, and on which side of that. */
function along(place: LabelPlace, lying: boolean, from: number, to: number) {
  const isForward = lying ? to >= from : to <= from;
  const [on, back]: [LabelPlace, LabelPlace] = lying ? ["right", "left"] : ["above", "below"];
  if (place === "center") return { at: (from + to) / 2, side: "center" as const, inside: true };
  if (place === "end") return { at: to, side: isForward ? on : back, inside: false };
  if (place === "right" || place === "above") {
    return { at: to, side: isForward ? back : on, inside: true };
  }
  return { at: from, side: isForward ? on : back, inside: true };
}

/** In a bar a text may have as little room as it takes in Calibri. */
const TIGHT = 0.9;

/** The bars of a chart and their labels. */
export function drawBars(chart: BarsChart, canvas: Canvas): SvgNode[] {
  const { looks } = canvas;
  const [bars, labels]: [SvgNode[], SvgNode[]] = [[], []];
  for (const { series: index, category, from, to } of barSpans(chart)) {
    const series = chart.series[index];
    const { middle, width } = across(chart, canvas, index, category);
    const scale = chart.lying ? canvas.x : canvas.y;
    const range = (chart.lying ? canvas.ranges.x : canvas.ranges.y) ?? { min: from, max: to };
    // Excel ends a bar where the axis ends.
    const within = (value: number) => Math.max(range.min, Math.min(range.max, value));
    const [start, end] = [scale(within(from)), scale(within(to))];
    const fill = looks.tones[series.tone];
    const length = { at: Math.min(start, end), size: Math.abs(end - start) };
    const data = { "data-series": index, "data-point": category };
    if (fill !== null)
      bars.push(
        svg("rect", {
          ...(chart.lying
            ? { x: length.at, y: middle - width / 2, width: length.size, height: width }
            : { x: middle - width / 2, y: length.at, width, height: length.size }),
          ...outlined(looks, series.tone),
          ...data,
        }),
      );
    const told = labelAt(series.labels, category, series.values.values[category], canvas.language);
    if (told === null) continue;
    // Excel has none outside a bar that another one may stand upon.
    const place = chart.stacked && told.place === "end" ? "right" : told.place;
    const { at, side, inside } = along(place, chart.lying, start, end);
    const needed = chart.lying ? textWidth(told.text, TEXT) * TIGHT : TEXT;
    if (inside && fill !== null && needed > length.size) continue;
    const point = chart.lying ? { x: at, y: middle } : { x: middle, y: at };
    labels.push(
      label(told.text, point, side, canvas, {
        colour: inside ? inkOn(fill ?? looks.ground) : looks.ink,
        gap: chart.lying ? 4 : 3,
        lines: 1,
        data: { "data-label": index, "data-point": category },
      }),
    );
  }
  return [svg("g", { class: "marks" }, ...bars), svg("g", { class: "labels" }, ...labels)];
}
