import type { AnswerScale } from "./answer-scale";
import type { SurveyLayout } from "./layout";
import type { Names } from "./names";
import type { Stratum } from "./stratum";

/** A sheet made ready for counting: its item columns and where their counts go. */
export interface CountingPlan {
  readonly layout: SurveyLayout;
  /** The unit and the round of every row where no column names them; else -1. */
  readonly unit: number;
  readonly round: number;
  /** The header of the unit column, in normal form; "" where there is none. */
  readonly unitHeader: string;
  /** The first item's header, in normal form: it stands again where a header is repeated. */
  readonly itemHeaders: readonly string[];
  readonly columns: Int32Array;
  readonly offsets: Int32Array;
  readonly scales: readonly AnswerScale[];
  /** How many answer cells of the sheet's responses are of each kind; blanks do not tell. */
  readonly kinds: Float64Array;
}

/** The names under which a row may be counted, and the stratum that belongs to three of them. */
export interface StratumNames {
  readonly units: Names;
  readonly rounds: Names;
  readonly groups: Names;
  /** The stratum of a unit, a round and a target group, by their numbers; -1 is no group. */
  stratumAt(unit: number, round: number, group: number): Stratum;
}
