import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { Area } from "./area";
import { cssColor, shownColor } from "./color";
import { invalidArgument } from "./rich-api-error";

type Side = "t" | "b" | "l" | "r";
export type BorderIndex = keyof typeof SIDES;

/** Which side of which cells each border is. */
export const SIDES = {
  EdgeTop: (area: Area, row: number): Side[] => (row === area.startRow ? ["t"] : []),
  EdgeBottom: (area: Area, row: number): Side[] => (row === area.endRow ? ["b"] : []),
  EdgeLeft: (area: Area, _row: number, column: number): Side[] =>
    column === area.startColumn ? ["l"] : [],
  EdgeRight: (area: Area, _row: number, column: number): Side[] =>
    column === area.endColumn ? ["r"] : [],
  InsideHorizontal: (area: Area, row: number): Side[] => [
    ...(row > area.startRow ? (["t"] as const) : []),
    ...(row < area.endRow ? (["b"] as const) : []),
  ],
  InsideVertical: (area: Area, _row: number, column: number): Side[] => [
    ...(column > area.startColumn ? (["l"] as const) : []),
    ...(column < area.endColumn ? (["r"] as const) : []),
  ],
};

const LINES: Record<string, Partial<Record<string, BorderStyleTypes>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  Double: { Thin: BorderStyleTypes.DOUBLE },
};

/** A border in Office.js's terms. */
export interface Line {
  style: string;
  weight: string;
  color: string;
}

export function lineOf(border: Nullable<IBorderStyleData>): Line {
  for (const [style, weights] of Object.entries(LINES)) {
    for (const [weight, stored] of Object.entries(weights)) {
      if (border?.s && stored === border.s) {
        return { style, weight, color: shownColor(border.cl?.rgb, "#000000") };
      }
    }
  }
  return { style: "None", weight: "Thin", color: "#000000" };
}

export function storedLine({ style, weight, color }: Line): IBorderStyleData | null {
  if (style === "None") return null;
  const weights = LINES[style];
  const s = weights?.[weight] ?? Object.values(weights ?? {})[0];
  if (s === undefined) throw invalidArgument(`border style "${style}" is not offered`);
  return { s, cl: { rgb: cssColor(color) } };
}
