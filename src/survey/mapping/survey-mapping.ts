import type { AnswerKind } from "../answers/answer-kind";
import type { SheetMapping } from "./sheet-mapping";

/** What the user decided, kept with the workbook or in a file of settings; see `parseMapping`. */
export interface SurveyMapping {
  /** By shape (`sheetShape`), or for one sheet alone by its name (`ownKey`), which goes first. */
  sheets: Readonly<Record<string, SheetMapping>>;
  /** Spellings of units in normal form → the unit's name. */
  units: Readonly<Record<string, string>>;
  /** The names of rounds in their order; rounds that are not named come after them. */
  roundOrder?: readonly string[];
  /** Spellings of answers in normal form → what they are. */
  answers?: Readonly<Record<string, AnswerKind>>;
  /** Questions that were answered by leaving all as it is; see `Question.id`. */
  settled?: readonly string[];
}

export const NO_MAPPING: SurveyMapping = { sheets: {}, units: {} };
