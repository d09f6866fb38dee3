import type { SurveyLayout } from "./layout";
import type { MarkedRows } from "./marked-rows";
import type { ElementReason } from "./item-elements";
import type { SplitColumns } from "./split-columns";
import type { ScaleMapping, SheetMapping } from "../mapping/sheet-mapping";

/** What a column of a survey table is for. */
export type ColumnRole = "unit" | "round" | "group" | "respondent" | "status" | "item" | "other";

/** What a decision goes by, in the words of `SIGN_CODES`; shown to the user as the reason. */
export type SignCode = (typeof SIGN_CODES)[number];

export const SIGN_CODES = [
  // The user, or what stands elsewhere.
  "chosen",
  "other-sheet",
  "sheet-name",
  "title",
  // The heading.
  "heading",
  "headings",
  "question",
  "headed-alike",
  // The cells.
  "known-units",
  "unit-names",
  "round-names",
  "dates",
  "group-names",
  "labels-file",
  "labels",
  "codes",
  "shared-scale",
  "words-beside-codes",
  "choices",
  // Why a column is not read.
  "identifying",
  "free-text",
  "number",
  "date",
  "average",
  "total",
  "count",
  "extreme",
  "graded",
  "constant",
  "empty",
  "background",
  "lone-codes",
  "no-scale",
  "no-element",
  "duplicate",
  "other-use",
] as const;

export interface Sign {
  code: SignCode;
  /** What shows it: a heading, some of the cells (never of free text or a person's own); else "". */
  text: string;
}

/** A column of the table. */
export interface RecognisedColumn {
  /** From 0 within the sheet's grid. */
  column: number;
  header: string;
  role: ColumnRole;
  /** Of a column of units, its names in normal form: those that are remembered. */
  names?: readonly string[];
  /** The strongest sign first. */
  why: Sign[];
}

/** A block of the sheet that is not the table; rows and columns from 0 within the grid. */
export interface OutsideBlock {
  row: number;
  column: number;
  rows: number;
  columns: number;
  what: "title" | "note" | "total" | "table" | "list";
}

/** What was decided by a small lead. */
export type OpenCode =
  | "unit"
  | "round"
  | "group"
  | "respondent"
  | "item"
  | "element"
  | "scale"
  | "header"
  | "duplicate-item"
  | "total-row"
  | "unit-none"
  | "unit-alone"
  | "kind";

/** Another reading: what to map instead, and what speaks for it. */
export interface Alternative {
  mapping: SheetMapping;
  why: Sign;
}

/** A question to the user: the reading holds until it is answered. */
export interface OpenDecision {
  code: OpenCode;
  column: number | null;
  /** The first cell that it is about, from 0 within the grid; null where it is the whole sheet. */
  cell: { row: number; column: number } | null;
  /** What is assumed, by its signs. */
  assumed: Sign[];
  alternatives: Alternative[];
  /** What is assumed as a mapping, where the layout alone does not tell. */
  present?: SheetMapping;
  /** Of an item that stands several times: its columns. */
  twice?: readonly number[];
  /** Of a scale: what is assumed. */
  scale?: ScaleMapping;
  /** How labels or names (in normal form) are written. */
  written?: ReadonlyMap<string, string>;
}

/** Rows that are counted though they are exactly what rows above them come to. */
export interface LikeMeans {
  name: string;
  count: number;
  /** The first of them, from 0 within the grid. */
  row: number;
}

/** How one of the layout's columns was found. */
export type ColumnReason = "header" | "question" | "content" | "sheet" | "chosen" | "none";

/** A sheet that holds survey data, and why it is read as it is. */
export interface RecognisedSheet {
  layout: SurveyLayout;
  /** What each column is headed, for choosing among them. */
  headers: string[];
  /** Every column of the table, from left to right. */
  columns: RecognisedColumn[];
  /** What else stands on the sheet. */
  outside: OutsideBlock[];
  /** The highest code of 1 to 5 that was met on the standard scale; null where there is none. */
  highestCode: number | null;
  /** The one unit of the table is called so by a title of the table's own. */
  isTitled: boolean;
  likeMeans: readonly LikeMeans[];
  /** Responses that a column seems to leave out. */
  marked: readonly MarkedRows[];
  open: OpenDecision[];
  reasons: {
    unit: ColumnReason;
    round: ColumnReason;
    group: ColumnReason;
    elements: ElementReason | "chosen";
    header: ColumnReason;
    completed: ColumnReason;
    answers: "labels" | "codes-given" | "codes-assumed" | "mixed" | "chosen";
  };
  /** Core elements shown under the programme's own name: as written → as shown. */
  renamed: ReadonlyMap<string, string>;
  /** Columns of answers that belong to no core element and are left out. */
  leftOut: number[];
  /** Those of them that were not taken for answers at all. */
  passedOver: readonly number[];
  /** By what its responses can be split beside unit, round and target group. */
  splits: readonly SplitColumns[];
  /** Another row that could be the header. */
  rivalHeader: number | null;
}
