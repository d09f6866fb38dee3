import type { Spot } from "./spot";

/** How the cells of a spot look. What is left out stays as it is. */
export interface SpotFormat {
  at: Spot;
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fill?: string;
  align?: "Left" | "Center" | "Right";
  verticalAlign?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  /** A line of this colour under every row of the spot. */
  lineBelow?: string;
  /** A line of this colour above the spot; it goes before that below the row above it. */
  lineAbove?: string;
  /** The cells are the heads of their columns or rows: for those who are read to. No look of its own. */
  head?: "column" | "row";
}
