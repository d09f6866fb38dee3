import type { AnswerKind } from "../survey/answers/answer-kind";
import { countAnswers, positiveCount, validCount } from "../survey/answers/count-answers";
import { sentences } from "./current-language";
import { notAvailable } from "./function-error";
import { readRange } from "./range-argument";

/** The counts behind a share of positive answers. */
export interface AnswerFigures {
  positive: number;
  valid: number;
}

/** Counts the valid answers of a range; error cells, blanks and unknown text are none. */
export function countValid(name: string, argument: unknown): number {
  return validCount(countAnswers(readRange(name, argument).rows));
}

/** Counts a range of answers. No valid answers is #N/A. */
export function readAnswers(
  name: string,
  argument: unknown,
  positive: readonly AnswerKind[],
): AnswerFigures {
  const counts = countAnswers(readRange(name, argument).rows);
  const valid = validCount(counts);
  if (valid === 0) throw notAvailable(sentences().noValidAnswers(name));
  return { positive: positiveCount(counts, positive), valid };
}
