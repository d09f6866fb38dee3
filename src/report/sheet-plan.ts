import type { Grade } from "../evaluation/grade";
import type { AcceptedCells } from "./accepted-cells";
import type { ChartPlan } from "./chart-plan";
import type { PageSetUp } from "./page-set-up";
import type { PlanCell } from "./plan-cell";
import type { PlanRule } from "./plan-rule";
import type { Spot } from "./spot";
import type { SpotFormat } from "./spot-format";

/** A note that may run over several lines: its cells are merged and its text is wrapped. */
export interface PlanNote {
  text: string;
  /** Empty cells of the block, high enough for the text. */
  at: Spot;
}

/** A legend entry: an empty cell of the block that is given the colour and the words. */
export interface LegendEntry {
  at: { row: number; column: number };
  tone: Grade;
  text: string;
}

/**
 * Everything that a built sheet consists of, as plain data. Hands draw it: Excel, a terminal, the
 * pane's preview. All that is written lies within `cells`, also notes and the legend.
 */
export interface SheetPlan {
  /** The sheet's name where it is free. */
  name: string;
  /** Rows of equal length; at least one row with one cell. */
  cells: PlanCell[][];
  merges: Spot[];
  /** Later ones go before earlier ones. */
  formats: SpotFormat[];
  rules: PlanRule[];
  notes?: PlanNote[];
  legend?: LegendEntry[];
  charts?: ChartPlan[];
  /** Where the user is to write, and what. */
  accepted?: AcceptedCells[];
  /** The sheet is locked, without a password, but for these cells; not locked where left out. */
  open?: Spot[];
  /**
   * From this row to the last stands what only charts read. A sheet has these rows, small and grey
   * under all else; hands that draw no cells of a sheet leave them out.
   */
  helperRow?: number;
  page?: PageSetUp;
  /** What the sheet says in one line was found, and what that rests on: rounds and N. */
  summary?: { finding: string; measured: string };
  /** An empty cell of the block that may lead back to the contents of the report. */
  home?: { row: number; column: number };
  /** false hides the lines between cells; they are shown where left out. */
  gridlines?: boolean;
  /** In points, one a column; given when the sheet is made, then the user's. */
  columnWidths: number[];
  /** In points, from the first row on; the rest as they are. */
  rowHeights: number[];
  frozen: { rows: number; columns: number };
}
