/**
 * What becomes of a claim. `rounding`: unrounded figures can be found with which it holds, but the
 * printed ones do not give it. `wrong-unit`: right, had it said percentage points. `not-found`:
 * what it would be reckoned from is not in text or table.
 */
export type Verdict =
  | "agrees"
  | "rounding"
  | "disagrees"
  | "conclusion-changes"
  | "impossible"
  | "wrong-unit"
  | "not-found";

/** Where in the text, in UTF-16 units; the end is after the last one. */
export interface Place {
  start: number;
  end: number;
}

/** Where the n of a correlation comes from. */
export type SourceOfN = "text" | "units";

/** Who stands highest or lowest, and the places that the row the claim speaks of can have. */
interface Extreme {
  kind: "extreme";
  isHigh: boolean;
  column: string;
  rows: readonly string[];
  value: number;
  /** The row that the claim speaks of. */
  of: string;
  places: { low: number; high: number } | null;
}

/** How a row of a table is graded. */
export type GradeName = "high" | "middle" | "low";

/** Where a figure outside the text stands that a claim was held against. */
export interface ClaimSource {
  /** The table of facts, and its name for a reader. */
  id: string;
  title: string;
  /** The cell of the row's result in that table's sheet, "E7"; null where no one row was meant. */
  cell: string | null;
}

/** What a claim was held against. Shares and their differences are in per cent, as in the text. */
export type Computed =
  | { kind: "p"; p: number; n: number; from: SourceOfN }
  | { kind: "significance"; p: number; n: number | null; from: SourceOfN | null }
  | { kind: "fitting-n"; fitting: readonly number[]; most: number }
  | { kind: "correlation-range" }
  | { kind: "share"; part: number; whole: number; percent: number }
  | { kind: "counts"; n: number; parts: readonly number[] }
  | { kind: "difference"; from: number; to: number; points: number; relative: number | null }
  | { kind: "sum"; sum: number }
  | { kind: "cell"; row: string; column: string; value: number }
  | { kind: "cells"; row: string; from: string; to: string; points: number }
  | { kind: "span"; column: string; low: number; high: number; value: number }
  | { kind: "total"; column: string; sum: number }
  | {
      kind: "grade-count";
      grade: GradeName;
      column: string;
      count: number;
      rows: readonly string[];
    }
  | { kind: "grade"; row: string; column: string; grade: GradeName; value: number }
  | { kind: "limit-count"; column: string; count: number; rows: readonly string[] }
  | Extreme
  | { kind: "which-table" }
  | { kind: "not-in-facts"; row: string }
  | { kind: "no-pair" }
  | { kind: "not-in-table"; row: string };

/** One claim of a text, judged. */
export interface Claim {
  /** Null for a claim of a table that was handed over beside the text. */
  place: Place | null;
  quote: string;
  verdict: Verdict;
  /** Claimed minus computed, where they differ: points, or for a sum of counts their number. */
  by: number | null;
  computed: Computed;
  /** Given where it was held against facts beside text and table. */
  source?: ClaimSource;
}
