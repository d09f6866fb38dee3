import type { Grade } from "../evaluation/grade";
import { roundHalfAway } from "../stats/round-half-away";
import type { Spot } from "./spot";

/** When a rule holds for a cell. It never holds for a cell that is no number. */
export interface Between {
  kind: "between";
  /** The least value for which it holds; none where left out. */
  from?: number;
  /** It holds below this value only. */
  below?: number;
  /** Decimals to which the cell is rounded first (half away from zero): 2 for a whole per cent. */
  rounded?: number;
}

/** The cell would show 0 at this many decimals: 0 for points, 2 for a fraction as a whole per cent. */
export interface ShowsZero {
  kind: "shows-zero";
  decimals: number;
}

/** Colours the cells for which it holds as a grade. */
export interface ToneRule {
  kind: "tone";
  at: Spot;
  when: Between;
  tone: Grade;
}

/** Shows the cells for which it holds in another number format: a change that shows 0 has no sign. */
export interface ZeroRule {
  kind: "zero";
  at: Spot;
  when: ShowsZero;
  format: string;
}

/** Colours numbers by where they lie between two ends, as in a heat map; the middle is plain. */
export interface ScaleRule {
  kind: "scale";
  at: Spot;
  low: number;
  middle: number;
  high: number;
}

export type PlanRule = ToneRule | ZeroRule | ScaleRule;

/** Whether a condition holds for what a cell holds. */
export function holds(when: Between | ShowsZero, value: unknown): boolean {
  if (typeof value !== "number") return false;
  if (when.kind === "shows-zero") return roundHalfAway(value, when.decimals) === 0;
  const judged = when.rounded === undefined ? value : roundHalfAway(value, when.rounded);
  return !(judged < (when.from ?? -Infinity)) && judged < (when.below ?? Infinity);
}

/** The condition as a formula of Excel's, in English with commas, for the spot's first cell. */
export function conditionFormula(when: Between | ShowsZero, cell: string): string {
  const conditions = [`ISNUMBER(${cell})`];
  if (when.kind === "shows-zero") {
    conditions.push(`ROUND(${cell},${when.decimals})=0`);
  } else {
    const judged = when.rounded === undefined ? cell : `ROUND(${cell},${when.rounded})`;
    if (when.from !== undefined) conditions.push(`${judged}>=${when.from}`);
    if (when.below !== undefined) conditions.push(`${judged}<${when.below}`);
  }
  return `=AND(${conditions.join(",")})`;
}

/** Where a number lies on a scale: −1 at the low end and below, 0 in the middle, 1 at the high end. */
export function placeOnScale({ low, middle, high }: ScaleRule, value: number): number {
  const reach = value < middle ? middle - low : high - middle;
  return reach <= 0 ? 0 : Math.max(-1, Math.min(1, (value - middle) / reach));
}
