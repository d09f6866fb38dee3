import type { Tally } from "../counting/tally";
import type { SurveyReading } from "./survey-reading";

/** Readings that were narrowed, so that asking again costs nothing. */
const narrowed = new WeakMap<SurveyReading, Map<string, SurveyReading>>();

/** A tally with some of another's strata; all else is the other's. */
function withStrata(tally: Tally, strata: Tally["strata"]): Tally {
  return Object.create(tally, { strata: { value: strata, enumerable: true } }) as Tally;
}

/**
 * A reading as if only the respondents of one target group had answered. Rounds in which nobody of
 * them did are not in it; what was typed beside the survey stays.
 *
 * @param group the group's name, as the column of groups has it.
 */
export function onlyGroup(reading: SurveyReading, group: string): SurveyReading {
  const known = narrowed.get(reading) ?? new Map<string, SurveyReading>();
  narrowed.set(reading, known);
  const before = known.get(group);
  if (before !== undefined) return before;
  const { tally, rounds, units } = reading;
  const index = tally.groups.find(group);
  const strata = tally.strata.filter((stratum) => stratum.group === index);
  const left = rounds.map((round) => {
    const own = strata.filter(({ round: at, responses }) => at === round.index && responses > 0);
    return {
      ...round,
      responses: own.reduce((sum, { responses }) => sum + responses, 0),
      units: new Set(own.map(({ unit }) => units.same[unit])).size,
    };
  });
  const made: SurveyReading = {
    ...reading,
    tally: withStrata(tally, strata),
    only: { whole: reading, groups: new Set([index]) },
    rounds: left.filter(({ responses }) => responses > 0),
  };
  known.set(group, made);
  return made;
}
