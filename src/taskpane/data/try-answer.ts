import { readSurveys } from "../../excel/read-surveys";
import { effectBetween, effectOf, type Effect } from "../../survey/reading/effect-of";
import type { Answer } from "../../survey/mapping/finding";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SurveyReading } from "../../survey/reading/survey-reader";

/** What an answer does to the figures and to the rounds that they compare. */
export interface AnswerEffect extends Effect {
  /** The names of the rounds in their new order; null where it stays as it is. */
  order: readonly string[] | null;
}

function orderBetween(before: SurveyReading, after: SurveyReading): string[] | null {
  const [was, is] = [before, after].map(({ rounds }) => rounds.map(({ name }) => name));
  return was.join("\n") === is.join("\n") ? null : is;
}

/** What differs between two readings of the same sheets. */
export function changeBetween(before: SurveyReading, after: SurveyReading): AnswerEffect {
  return { ...effectBetween(before, after), order: orderBetween(before, after) };
}

/**
 * Reads the workbook's sheets once more as if an answer were given.
 *
 * @throws Cancelled where the signal asks for it.
 */
export async function tryAnswer(
  answer: Answer,
  before: SurveyReading,
  mapping: SurveyMapping,
  signal: AbortSignal,
): Promise<AnswerEffect> {
  let order: string[] | null = null;
  const effect = await effectOf(answer, before, mapping, async (answered) => {
    const after = await readSurveys({ mapping: answered, signal });
    order = orderBetween(before, after);
    return after;
  });
  return { ...effect, order };
}
