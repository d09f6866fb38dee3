import type { Programme } from "../../evaluation/programme";
import type { Language } from "../../language/language";
import type { SheetPlan } from "../../report/sheet-plan";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Chosen, Text } from "../choice";

/** The kinds of sheets that the user fills in. */
export type InputSheetId =
  "criteria" | "register" | "invited" | "drivers" | "arms" | "costs" | "programme" | "entry";

/** What is known when a sheet is made: its lists, its first column and its values come of it. */
export interface InputBasis {
  reading: SurveyReading;
  programme: Programme;
  chosen: Chosen;
  /** Spellings of units in normal form → the unit's name, as the user decided. */
  aliases: Readonly<Record<string, string>>;
}

/** A sheet that is made ready for the user to fill in, and is known again when it is read. */
export interface InputSheet {
  id: InputSheetId;
  /** The sheet's name. */
  name: Text;
  /** What it is for, in one short sentence. */
  holds: Text;
  plan(basis: InputBasis, language: Language): SheetPlan;
}
