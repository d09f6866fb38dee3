/** A cell to write: a text (never a formula, whatever it begins with), a number, or nothing. */
export type PlanCell = { text: string } | { number: number } | null;

/** A rectangle of the block, rows and columns counted from 0 at the block's first cell. */
export interface Spot {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

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
}

/** A conditional format: `{cell}` in the formula stands for the spot's first cell. */
export interface SpotRule {
  at: Spot;
  formula: string;
  fill: string;
  fontColor: string;
}

/** Everything that a built sheet consists of, as plain data. */
export interface SheetPlan {
  /** The sheet's name where it is free. */
  name: string;
  /** Rows of equal length. */
  cells: PlanCell[][];
  merges: Spot[];
  formats: SpotFormat[];
  rules: SpotRule[];
  /** In points, one a column; given when the sheet is made, then the user's. */
  columnWidths: number[];
  /** In points, from the first row on; the rest as they are. */
  rowHeights: number[];
  frozen: { rows: number; columns: number };
}
