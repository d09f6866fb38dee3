import { responseRates, type ResponseRate } from "../../evaluation/response-rates";
import { unitKey } from "../../survey/units/unit-key";
import { roundHalfAway } from "../../stats/round-half-away";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";

/** Below this rate (a fraction), as a whole per cent, a unit's figures need a reservation. */
export const LEAST_RATE = 0.6;

/** Why a unit's figures need a reservation. */
export type Reservation = "low-rate" | "few-responses" | "none" | "more-than-invited";

export interface UnitResponses extends ResponseRate {
  reservations: Reservation[];
}

export interface Responses {
  rounds: RoundReading[];
  /** The round that reservations are about. */
  round: RoundReading;
  /** By unit in the list's order, an entry a round each. */
  units: UnitResponses[][];
  /** The listed units together, round by round. */
  all: Omit<ResponseRate, "unit">[];
  /** Responses of units that the list does not have, round by round. */
  unlisted: number[];
  leastResponses: number;
}

function reservationsOf({ responses, invited, rate }: ResponseRate, least: number): Reservation[] {
  if (responses === 0) return ["none"];
  const found: Reservation[] = [];
  if (rate !== null && roundHalfAway(rate, 2) < LEAST_RATE) found.push("low-rate");
  if (responses < least) found.push("few-responses");
  if (invited > 0 && responses > invited) found.push("more-than-invited");
  return found;
}

/** Response rates of the listed units in every round, with reservations. */
export function evaluateResponses(
  reading: SurveyReading,
  round: RoundReading,
  leastResponses: number,
): Responses {
  const rates = responseRates(reading);
  const { rounds, tally, units: names } = reading;
  const listed = [...(reading.invited?.keys() ?? [])];
  const keys = new Set(listed.map(unitKey));
  const ofRound = ({ name }: RoundReading) => rates.filter((rate) => rate.round === name);
  return {
    rounds,
    round,
    leastResponses,
    units: listed.map((unit) =>
      rates
        .filter((rate) => rate.unit === unit)
        .map((rate) => ({ ...rate, reservations: reservationsOf(rate, leastResponses) })),
    ),
    all: rounds.map((each) => {
      const own = ofRound(each);
      const responses = own.reduce((sum, rate) => sum + rate.responses, 0);
      const invited = own.reduce((sum, rate) => sum + rate.invited, 0);
      const rate = invited > 0 ? responses / invited : null;
      return { round: each.name, responses, invited, rate };
    }),
    unlisted: rounds.map(({ index }) =>
      tally.strata
        .filter((s) => s.round === index && !keys.has(unitKey(names.shown[s.unit])))
        .reduce((sum, s) => sum + s.responses, 0),
    ),
  };
}

/** The chosen round's entry of each unit. */
export function inRound({ units, round }: Responses): UnitResponses[] {
  return units.flatMap((own) => own.filter((rate) => rate.round === round.name));
}

/** The plain mean of the rounds' rates, a fraction; null where a round has none. */
export function meanRate({ all }: Responses): number | null {
  const known = all.flatMap(({ rate }) => rate ?? []);
  if (known.length < all.length || known.length === 0) return null;
  return known.reduce((sum, rate) => sum + rate, 0) / known.length;
}
