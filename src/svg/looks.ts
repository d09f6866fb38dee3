import { isReadable } from "../report/contrast";
import { TONE_COLOURS, TONE_OUTLINES, type Tone } from "../report/tones";

/** On what ground a chart is drawn. */
export type ChartTheme = "light" | "dark" | "high-contrast";

/** The colours of a theme. */
export interface Looks {
  ground: string;
  ink: string;
  muted: string;
  grid: string;
  /** The line that bars stand on. */
  base: string;
  tones: Readonly<Record<Tone, string | null>>;
  outlines: Readonly<Partial<Record<Tone, string>>>;
}

const LIGHT: Looks = {
  ground: "#FFFFFF",
  ink: "#1F2328",
  muted: "#57606A",
  grid: "#E6E8EA",
  base: "#8A949A",
  tones: TONE_COLOURS,
  outlines: TONE_OUTLINES,
};

const DARK: Looks = {
  ground: "#292929",
  ink: "#F0F0F0",
  muted: "#B8BEC4",
  grid: "#454545",
  base: "#8A949A",
  tones: {
    "very-great": "#A6DCE8",
    great: "#55A5BC",
    some: "#5A5F63",
    little: "#C9842F",
    none: "#F3BC84",
    "dont-know": "#292929",
    high: "#8FD0DF",
    middle: "#9AA4AA",
    low: "#F0A05F",
    first: "#9AA4AA",
    latest: "#8FD0DF",
    target: "#F0F0F0",
    national: "#C79BE8",
    fall: "#8F5A1E",
    rise: "#2F6E82",
    ink: "#F0F0F0",
    muted: "#B8BEC4",
    grid: "#454545",
    connector: "#76A3B0",
    filler: null,
  },
  outlines: { "dont-know": "#9AA4AA" },
};

const CONTRAST: Looks = {
  ground: "#000000",
  ink: "#FFFFFF",
  muted: "#FFFFFF",
  grid: "#5C5C5C",
  base: "#FFFFFF",
  tones: {
    "very-great": "#D8F6FF",
    great: "#38BDE0",
    some: "#6E6E6E",
    little: "#D98A1F",
    none: "#FFD9A0",
    "dont-know": "#000000",
    high: "#5FE0FF",
    middle: "#FFFFFF",
    low: "#FFB347",
    first: "#BFBFBF",
    latest: "#5FE0FF",
    target: "#FFFFFF",
    national: "#E3B0FF",
    fall: "#8A4F00",
    rise: "#00617A",
    ink: "#FFFFFF",
    muted: "#FFFFFF",
    grid: "#5C5C5C",
    connector: "#8FC7D4",
    filler: null,
  },
  outlines: { "dont-know": "#FFFFFF" },
};

export const LOOKS: Readonly<Record<ChartTheme, Looks>> = {
  light: LIGHT,
  dark: DARK,
  "high-contrast": CONTRAST,
};

/** The colour of letters that belong to a tone: the tone's own where it can be read as text. */
export function letterColour(looks: Looks, tone: Tone): string {
  const own = looks.tones[tone];
  return own !== null && isReadable(own, looks.ground) ? own : looks.ink;
}
