import { DEFAULT_POSITIVE, type AnswerKind } from "../survey/answers/answer-kind";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { DEFAULT_THRESHOLDS, type GradeThresholds } from "./grade";

/** The settings of a programme that every analysis shares. */
export interface Programme {
  /** What it is called, where reports name it. */
  name?: string;
  /** Shares from which a unit is graded high and middle, fractions. */
  thresholds: GradeThresholds;
  /** The grades of the standard scale that count as positive: given when the reading begins. */
  positive: readonly AnswerKind[];
  /** Units with fewer responses than this in a round are flagged. */
  leastResponses: number;
  /** What fewer persons than this answered is told as one number only. */
  leastPersons: number;
  /** How the total of units is computed where the user chooses nothing. Default: pooled. */
  total?: "pooled" | "mean";
}

export const DEFAULT_PROGRAMME: Programme = {
  thresholds: DEFAULT_THRESHOLDS,
  positive: DEFAULT_POSITIVE,
  leastResponses: 5,
  leastPersons: 5,
};

/** A programme with what a sheet Program says: that goes before all else, and is in sight. */
export function programmeOf(
  base: Programme,
  { program }: Pick<SurveyReading, "program">,
): Programme {
  if (program === null) return base;
  const { name, thresholds, positive, total, leastPersons, leastResponses } = program;
  return {
    ...base,
    ...(name === null ? {} : { name }),
    ...(thresholds === null ? {} : { thresholds }),
    ...(positive === null ? {} : { positive }),
    ...(total === null ? {} : { total }),
    ...(leastPersons === null ? {} : { leastPersons }),
    ...(leastResponses === null ? {} : { leastResponses }),
  };
}

/**
 * @throws RangeError where a reading was counted with other positive grades than the programme's.
 */
export function checkPositive(counted: readonly AnswerKind[], { positive }: Programme): void {
  const order = (kinds: readonly AnswerKind[]) => [...kinds].sort((a, b) => a - b).join();
  if (order(counted) === order(positive)) return;
  throw new RangeError("The survey must be read anew where other grades are positive.");
}
