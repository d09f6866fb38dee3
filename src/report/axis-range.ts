import { cleanNumber } from "../stats/clean-number";
import { barSpans } from "./bar-spans";
import type { Axis, SingleChart } from "./chart-plan";

/** From where to where an axis of numbers goes, and how far its ticks stand apart. */
export interface AxisRange {
  min: number;
  max: number;
  step: number;
}

/** Into how many steps an axis is divided, about, where its plan does not say. */
const STEPS = 5;

/** The one of … 0.1, 0.2, 0.5, 1, 2, 5 … that comes nearest to this length. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const far = (factor: number) => Math.abs(Math.log((factor * power) / length));
  const [factor] = [1, 2, 5, 10].sort((a, b) => far(a) - far(b));
  return cleanNumber(factor * power);
}

/** The range of an axis over these values, as its plan says it or else in round numbers. */
export function axisRange(axis: Axis, values: readonly number[], fromZero: boolean): AxisRange {
  const all = fromZero ? [0, ...values] : values;
  const lowest = axis.min ?? Math.min(...(all.length > 0 ? all : [0]));
  const highest = axis.max ?? Math.max(...(all.length > 0 ? all : [1]));
  const step = axis.step ?? roundStep((highest > lowest ? highest - lowest : 1) / STEPS);
  const min = axis.min ?? cleanNumber(Math.floor(cleanNumber(lowest / step)) * step);
  const max = axis.max ?? cleanNumber(Math.ceil(cleanNumber(highest / step)) * step);
  return { min, max: max > min ? max : cleanNumber(min + step), step };
}

/** The numbers at which an axis has a tick, first to last. */
export function ticksOf({ min, max, step }: AxisRange): number[] {
  const count = Math.floor(cleanNumber((max - min) / step));
  return Array.from({ length: count + 1 }, (_, i) => cleanNumber(min + i * step));
}

/** The ranges of a chart's axes; null for the axis that has names. */
export function chartRanges(chart: SingleChart): { x: AxisRange | null; y: AxisRange | null } {
  if (chart.family === "bars") {
    const ends = barSpans(chart).flatMap(({ from, to }) => [from, to]);
    const range = axisRange(chart.lying ? chart.x : chart.y, ends, true);
    return chart.lying ? { x: range, y: null } : { x: null, y: range };
  }
  const numbers = (axis: "x" | "y") =>
    chart.series.flatMap((series) => series[axis].values.filter((value) => value !== null));
  return {
    x: axisRange(chart.x, numbers("x"), false),
    y: axisRange(chart.y, numbers("y"), false),
  };
}
