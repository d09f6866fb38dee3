import { KIND_COUNT } from "../survey/answers/answer-kind";
import { positiveCount, validCount } from "../survey/answers/count-answers";
import type { Stratum } from "../survey/counting/stratum";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { figureOf, withheldFigure, type Figure } from "./figure";
import { withholdingIn, type Whose } from "./withholding/withholding";

/**
 * The figure of one question in a round: each person gives one answer at most, so that every valid
 * answer counts in full.
 *
 * @param whose only these units, as numbered in the tally, spellings joined, and only these target
 *   groups; null for all.
 * @param leastPersons what fewer answered is withheld.
 */
export function itemFigure(
  reading: SurveyReading,
  round: number,
  item: number,
  whose: Whose,
  leastPersons: number,
): Figure {
  const { tally, units: names } = reading;
  const { units, groups } = whose;
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
  const { element } = tally.items.all[item];
  const why = withholdingIn(reading, round, element, leastPersons).of(whose, [item]);
  if (why !== false && valid > 0) return withheldFigure(responses, why);
  const sums = {
    persons: valid,
    answers: valid,
    positive,
    sumOfSquares: valid,
    positiveSquares: positive,
  };
  return figureOf(sums, responses, 0);
}
