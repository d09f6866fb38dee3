import type { AxisRange } from "../report/axis-range";

/** From a value to its place in points. */
export type Scale = (value: number) => number;

/** An even scale: `range.min` at `from`, `range.max` at `to`, whichever of the two is greater. */
export function evenScale(range: Pick<AxisRange, "min" | "max">, from: number, to: number): Scale {
  const length = range.max - range.min;
  return (value) => from + ((value - range.min) / length) * (to - from);
}
