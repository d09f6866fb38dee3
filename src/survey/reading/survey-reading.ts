import type { CommonQuestions } from "../counting/item-sets";
import type { Inputs } from "../inputs/inputs";
import type { ProgramInput } from "../inputs/program";
import type { Finding } from "../mapping/finding";
import type { RowCounts } from "../counting/kept-out";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import type { RoundReading } from "./round-reading";
import type { SourceAccount } from "./source-account";
import type { Tally } from "../counting/tally";
import type { UnitMatch } from "../units/match-units";

/** One sheet or file that was recognised as survey data. */
export interface SourceReading {
  name: string;
  /** The sheet's name; null for a file that has no sheets. */
  sheet: string | null;
  /** The key under which a decision for it is kept; see `SurveyMapping`. */
  shape: string;
  recognised: RecognisedSheet;
  /** The first used row, from 0: the layout's rows count from it. */
  firstRow: number;
  rows: RowCounts;
  /** The names of its rounds and how many units it has responses from. */
  rounds: string[];
  units: number;
  /** The first used column, from 0: the columns of layout and account count from it. */
  firstColumn: number;
  /** Where each of its cells went. */
  account: SourceAccount;
  /** Its rows are counts of answers, not responses. */
  counted?: true;
  /** What it has of each of its rounds. */
  parts: PartReading[];
}

/** A sheet's part of a round. */
export interface PartReading {
  round: string;
  responses: number;
  /** Responses, those left out that are from someone who has answered in the round before. */
  persons: number;
}

/** A sheet or file that holds no answers of its own. */
export interface OtherReading {
  name: string;
  sheet: string | null;
  what:
    | "unit-list"
    | "companion"
    | "register"
    | "counts"
    /** Results of ours, or a copy of them. */
    | "built"
    /** Success criteria, or drivers by unit, that somebody typed. */
    | "criteria"
    | "drivers"
    /** The programme's settings. */
    | "program"
    | "ignored"
    | "none";
  /** Cells that hold anything, in the rows that were looked at. */
  cells: number;
}

/** A sheet from which nothing was counted, though it could be. */
export interface PassedSheet {
  name: string;
  /** The user said so, or nothing says whose answers they are. */
  why: "ignored" | "no-unit";
  /** How it would be read; null where the user said that it is no survey. */
  recognised: RecognisedSheet | null;
  shape: string;
  /** The first used row, from 0. */
  firstRow: number;
}

/** Everything that was read: the input of every evaluation. */
export interface SurveyReading {
  tally: Tally;
  /** Where only these target groups' answers are in the tally: the reading with everyone's. */
  only?: { whole: SurveyReading; groups: ReadonlySet<number> };
  /** In their order: first round first. */
  rounds: RoundReading[];
  sources: SourceReading[];
  /** Sheets that hold no survey data, no unit list and nothing that belongs to others. */
  skipped: string[];
  /** What else was given, with the sheets that are skipped or left out. */
  others: OtherReading[];
  /** Sheets that wait for the user's word: left out by it, or read only with it. */
  passed: PassedSheet[];
  /** Which of the tally's units are one, and what each is called. */
  units: Pick<UnitMatch, "same" | "shown">;
  /** The order of the units where a list of units was found. */
  unitList: string[] | null;
  /** Invited employees by the listed unit; null where the list has none. */
  invited: ReadonlyMap<string, number> | null;
  /** What was typed beside surveys: success criteria, register figures, drivers. */
  inputs: Inputs;
  /** What a sheet Program says; null where there is none. */
  program: ProgramInput | null;
  findings: Finding[];
  /**
   * Not null where rounds turned out to have other questions in common than the sheets' columns
   * told. Then the same sources should be read once more, with this as `common`; until then figures
   * on common questions have exact shares, but limits that are a little too wide.
   */
  recount: CommonQuestions[] | null;
  /**
   * Sources, by their names, of which the rows after the head say otherwise than the head: they
   * should be read once more, with all of their rows as the head. Empty where all rows were.
   */
  wantAllRows: string[];
}
