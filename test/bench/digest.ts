import { elementRound } from "../../src/evaluation/round-sums";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";

/**
 * Positive and valid answers by "unit|round|core element", in normal form, sorted, those without
 * valid answers left out: the same from everyone.
 */
export type Digest = string[];

/** What a survey comes to, as the add-in reads it. */
export function digestOf(reading: SurveyReading): Digest {
  const { tally, rounds, units } = reading;
  return rounds
    .flatMap(({ name, index }) =>
      tally.elements.all.flatMap((element, i) => {
        const own = elementRound(reading, index, i, { groups: null, set: null, leastPersons: 1 });
        return [...new Set(units.same)].flatMap((unit) => {
          const { positive, valid } = own.of(unit);
          return valid === 0 ? [] : [[units.shown[unit], name, element, positive, valid].join("|")];
        });
      }),
    )
    .sort();
}
