import type { AnswerScale } from "../answers/answer-scale";
import type { CompletedRule } from "./completed-rows";
import type { NamedAs } from "../mapping/sheet-mapping";

/** One column of answers: the core element that it belongs to and what was asked. */
export interface ItemColumn {
  column: number;
  element: string;
  question: string;
}

/** The words that codes stand for. */
export type Codes = ReadonlyMap<number, string>;

/** A column whose cells name something (unit, round or target group), as words or as codes. */
export interface NameColumn {
  column: number;
  /** null where the cells hold the names themselves. */
  codes: Codes | null;
  /** The name that a cell stands for, where it is no text of its own: the month of a date. */
  read?: (cell: unknown) => unknown;
  /** A second column without which the name is not whole: the year beside a season. */
  beside?: { column: number; join: (cell: unknown, other: unknown) => unknown };
  /** The names stand on lines of their own, each above the rows that it names. */
  isAbove?: true;
  /** A name stands in the first of its rows alone and goes for those below it that have none. */
  isCarried?: true;
}

/** What the columns of a survey sheet mean. Rows and columns count from 0 within its grid. */
export interface SurveyLayout {
  /** The last row of the header; the answers begin below it. */
  headerRow: number;
  /** The column with the unit, or the one unit of the whole sheet. */
  unit: NameColumn | string;
  /** The column that names each row's round, or the one round of the whole sheet. */
  round: NameColumn | string;
  /** The column with the target group; null where there is none. */
  group: NameColumn | null;
  /** The column that tells respondents apart; null where there is none. */
  respondentColumn: number | null;
  /** Which responses are completed; null where the sheet does not say. */
  completed: CompletedRule | null;
  items: ItemColumn[];
  /** Rows that are worked out of others, from 0 below the header. */
  calculated?: ReadonlySet<number>;
  /** What the rows of names (in normal form) are that look like what they are not. */
  names?: ReadonlyMap<string, NamedAs>;
  /** Of questions with several ticks, the columns of their choices. */
  choices?: readonly (readonly number[])[];
  /** How the cells of each item are read, in the order of the items. */
  scales: AnswerScale[];
}
