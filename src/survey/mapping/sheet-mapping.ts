import type { AnswerKind } from "../answers/answer-kind";
import { normalForm } from "../ground/normal-form";

/** What the user decided for sheets of one shape, or for one sheet; the rest is detected. */
export interface SheetMapping {
  /** The sheet is no survey. */
  ignored?: boolean;
  /** Columns count from 0; null says that there is none. */
  unitColumn?: number | null;
  roundColumn?: number | null;
  groupColumn?: number | null;
  /** The one unit, or the one round, of the whole sheet. */
  unit?: string;
  round?: string;
  /** The last row of the header, counted from 0 at the first used row. */
  headerRow?: number;
  /** What each whole number stands for; numbers that are not named are unknown. */
  codes?: Readonly<Record<string, AnswerKind>>;
  /** What each label (in normal form) or code stands for, where the sheet has a scale of its own. */
  scale?: ScaleMapping;
  /** The column that tells which responses are completed; null: every response counts. */
  completedColumn?: number | null;
  /** What the rows of a name (in normal form) in the unit column are. */
  names?: Readonly<Record<string, NamedAs>>;
  /** The core element of each item by its column; columns that are not named are left out. */
  items?: Readonly<Record<string, string>>;
}

/** A unit, a total over others, or no unit at all: its rows are kept out. */
export type NamedAs = (typeof NAMED_AS)[number];

export const NAMED_AS = ["unit", "total", "none"] as const;

export interface ScaleMapping {
  /** A grade from 1, the lowest; null for what is no valid answer. */
  grades: Readonly<Record<string, number | null>>;
  /** The grades that count as positive. */
  positive: readonly number[];
}

/** The shape of a sheet: its headers in normal form. Sheets of one shape are mapped alike. */
export function sheetShape(headers: readonly string[]): string {
  return headers.map(normalForm).join("|").replace(/\|+$/, "");
}

/** The key of what is decided for one sheet alone, whatever its shape: no shape begins so. */
export function ownKey(name: string): string {
  return `\u0001${normalForm(name)}`;
}
