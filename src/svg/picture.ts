import type { Looks } from "./looks";
import { svg, type SvgNode } from "./svg-node";

/** Letters as on the sheet, and what stands in for them. */
const FONTS =
  "Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans Condensed', sans-serif";

/** What is drawn, and the room that it takes in points. */
export interface Drawn {
  nodes: SvgNode[];
  width: number;
  height: number;
}

/** What a picture is called, and what it shows for one who does not see it. */
export interface PictureWords {
  /** Begins the ids in the picture. */
  id: string;
  title: string;
  alternative: string;
}

/** A picture of what is drawn: as large as it would be on paper, on the theme's ground. */
export function pictureOf(
  { id, title, alternative }: PictureWords,
  { nodes, width, height }: Drawn,
  { ground }: Looks,
): SvgNode {
  const [wide, high] = [Math.round(width * 100) / 100, Math.ceil(height)];
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${wide} ${high}`,
      width: `${wide}pt`,
      height: `${high}pt`,
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-desc`,
      "font-family": FONTS,
    },
    svg("title", { id: `${id}-title` }, title),
    svg("desc", { id: `${id}-desc` }, alternative),
    svg("rect", { width: wide, height: high, fill: ground }),
    ...nodes,
  );
}
