import type { LabelPlace } from "./chart-series";
import { textWidth } from "./text-width";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const SIZE = 10;
/** Half the width of a mark with some room around it. */
const MARK = 6;
/** How much, in square points, a text may cover and be covered before it is rather left out. */
const COVERED = 8;
const SIDES: readonly LabelPlace[] = ["right", "left", "above", "below"];

function boxAt({ x, y }: { x: number; y: number }, width: number, side: LabelPlace): Box {
  const half = SIZE * 0.55;
  if (side === "right") {
    return { left: x + MARK, top: y - half, right: x + MARK + width, bottom: y + half };
  }
  if (side === "left") {
    return { left: x - MARK - width, top: y - half, right: x - MARK, bottom: y + half };
  }
  const [left, right] = [x - width / 2, x + width / 2];
  return side === "above"
    ? { left, top: y - MARK - 2 * half, right, bottom: y - MARK }
    : { left, top: y + MARK, right, bottom: y + MARK + 2 * half };
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The area of a box that lies outside the plot. */
function outside(box: Box, plot: { width: number; height: number }): number {
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return whole - shared(box, { left: 0, top: 0, right: plot.width, bottom: plot.height });
}

/**
 * On which side of each point its text stands, so that texts cover neither marks nor each other:
 * right where it can, else the side that covers least. Those with the most neighbours choose first.
 *
 * @param mayHide whether a text that would cover too much is left out (null); else none is.
 * @param points in points from the plot's upper left corner.
 */
export function labelSides(
  points: readonly { x: number; y: number }[],
  texts: readonly string[],
  plot: { width: number; height: number },
  { mayHide = false } = {},
): (LabelPlace | null)[] {
  const widths = texts.map((text) => textWidth(text, SIZE));
  const marks = points.map(({ x, y }): Box => {
    return { left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK };
  });
  const crowd = points.map(({ x, y }) => {
    return points.filter((other) => Math.hypot(other.x - x, other.y - y) < 60).length;
  });
  const order = points.map((_, i) => i).sort((a, b) => crowd[b] - crowd[a] || a - b);
  const taken: Box[] = [];
  const sides = new Array<LabelPlace | null>(points.length).fill(null);
  for (const index of order) {
    const others = [...marks.filter((_, i) => i !== index), ...taken];
    const costs = SIDES.map((side) => {
      const box = boxAt(points[index], widths[index], side);
      return 2 * outside(box, plot) + others.reduce((sum, each) => sum + shared(box, each), 0);
    });
    const least = Math.min(...costs);
    if (mayHide && least > COVERED) continue;
    const side = SIDES[costs.indexOf(least)];
    sides[index] = side;
    taken.push(boxAt(points[index], widths[index], side));
  }
  return sides;
}
