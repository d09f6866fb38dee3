import { KIND_COUNT } from "../survey/answers/answer-kind";
import { positiveCount, validCount } from "../survey/answers/count-answers";
import type { Stratum } from "../survey/counting/stratum";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { figureOf, type Figure } from "./figure";
import type { Groups } from "./round-sums";

/**
 * The figure of one question in a round: each person gives one answer at most, so that every valid
 * answer counts in full.
 *
 * @param units only these, as numbered in the tally, spellings joined; null for all.
 * @param groups only these target groups; null for all.
 */
export function itemFigure(
  { tally, units: names }: SurveyReading,
  round: number,
  item: number,
  units: ReadonlySet<number> | null,
  groups: Groups = null,
): Figure {
  const strata = tally.strata.filter(
    (stratum: Stratum) =>
      stratum.round === round &&
      stratum.responses > 0 &&
      (groups === null || groups.has(stratum.group)) &&
      (units === null || units.has(names.same[stratum.unit])),
  );
  const at = item * KIND_COUNT;
  let [valid, positive, responses] = [0, 0, 0];
  for (const { counts, responses: own } of strata) {
    responses += own;
    if (counts.length <= at) continue;
    valid += validCount(counts, at);
    positive += positiveCount(counts, tally.items.all[item].positive, at);
  }
  const sums = {
    persons: valid,
    answers: valid,
    positive,
    sumOfSquares: valid,
    positiveSquares: positive,
  };
  return figureOf(sums, responses, 0);
}
