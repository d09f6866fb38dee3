import { unitKey } from "../survey/units/unit-key";
import type { SurveyReading } from "../survey/reading/survey-reader";

/** Responses of one unit in one round against those invited. */
export interface ResponseRate {
  unit: string;
  round: string;
  responses: number;
  invited: number;
  /** A fraction; null where nobody was invited. */
  rate: number | null;
}

/** Response rates of the listed units, round by round; none where nobody says who was invited. */
export function responseRates({ tally, rounds, units, invited }: SurveyReading): ResponseRate[] {
  if (invited === null) return [];
  return rounds.flatMap(({ name, index }) =>
    [...invited].map(([unit, number]): ResponseRate => {
      const key = unitKey(unit);
      const responses = tally.strata
        .filter((s) => s.round === index && unitKey(units.shown[s.unit]) === key)
        .reduce((sum, s) => sum + s.responses, 0);
      return {
        unit,
        round: name,
        responses,
        invited: number,
        rate: number > 0 ? responses / number : null,
      };
    }),
  );
}
