import type { LabelPlace } from "../report/chart-series";
import { textWidth, wrapText } from "../report/text-width";
import type { Canvas } from "./canvas";
import type { Point } from "./shapes";
import { LINE, NAME_LINES, TEXT } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

interface LabelLook {
  colour?: string;
  /** How far the text stands from its point. */
  gap?: number;
  bold?: boolean;
  lines?: number;
  /** The widest that it may be; else as wide as the picture has room for. */
  room?: number;
  data?: Record<string, string | number>;
}

/** The picture's edge, which no letter goes beyond. */
const EDGE = 2;

/**
 * A text beside a point: wrapped and, where there is no room, shortened and then told in whole by
 * its title. It stays within the picture.
 */
export function label(
  text: string,
  { x, y }: Point,
  place: LabelPlace,
  { width, height, looks }: Pick<Canvas, "width" | "height" | "looks">,
  {
    colour = looks.ink,
    gap = 7,
    bold = false,
    lines: most = NAME_LINES,
    room,
    data = {},
  }: LabelLook = {},
): SvgNode {
  const side = place === "end" ? "right" : place;
  const free =
    side === "left" ? x - gap - EDGE : side === "right" ? width - x - gap - EDGE : width - 2 * EDGE;
  const { lines, shortened } = wrapText(text, Math.min(free, room ?? Infinity), TEXT, {
    lines: most,
    bold,
  });
  const half = Math.max(0, ...lines.map((line) => textWidth(line, TEXT, bold))) / 2;
  const isBeside = side === "left" || side === "right";
  const at = isBeside
    ? x + (side === "left" ? -gap : gap)
    : Math.min(Math.max(x, EDGE + half), width - EDGE - half);
  const tall = (lines.length - 1) * LINE;
  const wanted =
    side === "above"
      ? y - gap - tall
      : side === "below"
        ? y + gap + TEXT * 0.75
        : y - tall / 2 + TEXT * 0.35;
  const first = Math.max(EDGE + TEXT * 0.75, Math.min(height - EDGE - tall - TEXT * 0.25, wanted));
  const anchor = side === "left" ? "end" : side === "right" ? "start" : "middle";
  const attributes = {
    "font-size": TEXT,
    "font-weight": bold ? 600 : undefined,
    fill: colour,
    "text-anchor": anchor,
    ...data,
  };
  const title = shortened ? [svg("title", {}, text)] : [];
  if (lines.length === 1)
    return svg("text", { x: at, y: first, ...attributes }, ...title, lines[0]);
  return svg(
    "text",
    attributes,
    ...title,
    ...lines.map((line, i) => svg("tspan", { x: at, y: first + i * LINE }, line)),
  );
}
