/** The elements that pictures are made of: none that runs, loads or links. */
export type SvgTag =
  "svg" | "g" | "rect" | "path" | "circle" | "line" | "text" | "tspan" | "title" | "desc";

/** An element of a picture as data. Its texts are texts: whoever draws it escapes them. */
export interface SvgNode {
  tag: SvgTag;
  /** By their names in SVG ("stroke-width"). */
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

/** Numbers to the hundredth of a point; what is undefined is left out. */
export function svg(
  tag: SvgTag,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  const kept = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, typeof value === "number" ? Math.round(value * 100) / 100 : value] as const];
  });
  return { tag, attributes: Object.fromEntries(kept), children };
}
