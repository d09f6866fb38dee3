import type { SvgNode } from "../../src/svg/svg-node";

/** Every element of a picture with how far it is moved from the picture's corner, in draw order. */
export function elements(
  node: SvgNode,
  moved = { x: 0, y: 0 },
): { node: SvgNode; moved: { x: number; y: number } }[] {
  const own = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(node.attributes.transform ?? ""));
  const here = own ? { x: moved.x + Number(own[1]), y: moved.y + Number(own[2]) } : moved;
  const inside = node.children.flatMap((child) =>
    typeof child === "string" ? [] : elements(child, here),
  );
  return [{ node, moved: here }, ...inside];
}

/** The marks of a series, by their points. */
export function marksOf(picture: SvgNode, series: number): SvgNode[] {
  return elements(picture)
    .map(({ node }) => node)
    .filter(({ attributes }) => attributes["data-series"] === series);
}

/** The words of a text element; a title tells what was shortened and stands for all of it. */
export function words(node: SvgNode): string {
  const title = node.children.find((child) => typeof child !== "string" && child.tag === "title");
  if (title !== undefined && typeof title !== "string") return title.children.join("");
  return node.children
    .map((child) => (typeof child === "string" ? child : child.children.join("")))
    .join(" ");
}

/** The labels of a picture: of which series and point, and what they say. */
export function labelsOf(picture: SvgNode) {
  return elements(picture).flatMap(({ node }) =>
    "data-label" in node.attributes
      ? [
          {
            series: Number(node.attributes["data-label"]),
            point: Number(node.attributes["data-point"]),
            text: words(node),
          },
        ]
      : [],
  );
}

/** The corners of a path. */
export function corners(path: SvgNode): { x: number; y: number }[] {
  return [...String(path.attributes.d).matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

/** The middle of a mark, whatever its shape. */
export function middle(mark: SvgNode): { x: number; y: number } {
  const { cx, cy, x, y, width, height } = mark.attributes as Record<string, number>;
  if (mark.tag === "circle") return { x: cx, y: cy };
  if (mark.tag === "rect") return { x: x + width / 2, y: y + height / 2 };
  const all = corners(mark);
  const mean = (of: (point: { x: number; y: number }) => number) =>
    all.reduce((sum, point) => sum + of(point), 0) / all.length;
  return { x: mean((point) => point.x), y: mean((point) => point.y) };
}
