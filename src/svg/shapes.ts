import type { PointSeries } from "../report/chart-series";
import { lineWeight, type Tone } from "../report/tones";
import type { Looks } from "./looks";
import { svg, type SvgNode } from "./svg-node";

export interface Point {
  x: number;
  y: number;
}

/** Half the width of a mark, in points. */
export const MARK = 4.5;

/** What a filled shape of a tone is given; its edge where it has one, else that of the ground. */
export function outlined(looks: Looks, tone: Tone): Record<string, string | number> {
  const outline = looks.outlines[tone];
  const fill = looks.tones[tone];
  if (fill === null) return { fill: "none" };
  return {
    fill,
    stroke: outline ?? looks.ground,
    "stroke-width": outline === undefined ? 0.75 : 1,
  };
}

/** A mark of a shape of its own, all of about the same weight to the eye. */
export function markShape(
  mark: PointSeries["mark"],
  x: number,
  y: number,
  looks: Looks,
  tone: Tone,
  data: Record<string, string | number> = {},
): SvgNode {
  const look = { ...outlined(looks, tone), ...data };
  if (mark === "circle") return svg("circle", { cx: x, cy: y, r: MARK, ...look });
  if (mark === "square") {
    const half = MARK - 0.5;
    return svg("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...look });
  }
  const half = MARK + 1;
  const d = `M${round(x)} ${round(y - half)}L${round(x + half)} ${round(y)}L${round(x)} ${round(y + half)}L${round(x - half)} ${round(y)}Z`;
  return svg("path", { d, ...look });
}

/** A line through points, in the tone of its series. */
export function linePath(
  points: readonly Point[],
  looks: Looks,
  { tone, dashed = false }: { tone: Tone; dashed?: boolean },
  data: Record<string, string | number> = {},
): SvgNode {
  const d = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return svg("path", {
    d,
    fill: "none",
    stroke: looks.tones[tone] ?? "none",
    "stroke-width": lineWeight(tone),
    "stroke-linejoin": "round",
    "stroke-dasharray": dashed ? "4 3" : undefined,
    ...data,
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
