/** What a colour stands for in charts. Each differs in grey and under colour blindness. */
export type Tone =
  | "very-great"
  | "great"
  | "some"
  | "little"
  | "none"
  | "dont-know"
  | "high"
  | "middle"
  | "low"
  | "first"
  | "latest"
  | "target"
  | "national"
  | "fall"
  | "rise"
  /** The colour of running text. */
  | "ink"
  | "muted"
  | "grid"
  | "connector"
  /** Takes up room and is not seen. */
  | "filler";

/** Colour of each tone's marks; null where there is none. */
export const TONE_COLOURS: Readonly<Record<Tone, string | null>> = {
  "very-great": "#0F4C5C",
  great: "#4A97AD",
  some: "#E4E2DC",
  little: "#EDB35F",
  none: "#A4541A",
  "dont-know": "#FFFFFF",
  high: "#0F4C5C",
  middle: "#8A949A",
  low: "#A4541A",
  first: "#8A949A",
  latest: "#0F4C5C",
  target: "#1F2328",
  national: "#8E5AA8",
  fall: "#E39A4B",
  rise: "#5FA8BC",
  ink: "#1F2328",
  muted: "#57606A",
  grid: "#E6E8EA",
  connector: "#A9C6CF",
  filler: null,
};

/** How thick lines are, in points: what the eye should follow is thicker. */
export function lineWeight(tone: Tone): number {
  return tone === "latest" ? 2.25 : tone === "connector" ? 2 : tone === "target" ? 1.75 : 1.25;
}

/** Tones that are drawn as an outline, with the colour of the line. */
export const TONE_OUTLINES: Readonly<Partial<Record<Tone, string>>> = { "dont-know": "#8A949A" };
