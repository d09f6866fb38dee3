import { elementRound } from "../../src/evaluation/round-sums";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";

/** Positive and valid answers by "unit|round|core element", in normal form, sorted: the same from everyone. */
export type Digest = string[];

/** What a survey comes to, as the add-in reads it. */
export function digestOf(reading: SurveyReading): Digest {
  const { tally, rounds, units } = reading;
  return rounds
    .flatMap(({ name, index }) =>
      tally.elements.all.flatMap((element, i) => {
        const own = elementRound(reading, index, i, { groups: null, set: null });
        return [...new Set(units.same)].map((unit) => {
          const { positive, valid } = own.of(unit);
          return [units.shown[unit], name, element, positive, valid].join("|");
        });
      }),
    )
    .sort();
}
