import type { Tally } from "../counting/tally";
import { matchUnits, type UnitMatch } from "../units/match-units";

interface MatchWishes {
  /** Whether spellings of the same unit are joined. */
  isJoined: boolean;
  /** The list of units, where there is one. */
  list: string[] | null;
  /** Spellings in normal form → the unit that the user says it is. */
  chosen: Readonly<Record<string, string>>;
}

/** Which of the tally's units are one, by their names and how many responses each has. */
export function matchedUnits(
  { units, strata }: Tally,
  { isJoined, list, chosen }: MatchWishes,
): UnitMatch {
  const responses = new Array<number>(units.all.length).fill(0);
  for (const stratum of strata) responses[stratum.unit] += stratum.responses;
  const found = units.all.map((_, i) => ({
    name: units.commonSpelling(i),
    responses: responses[i],
  }));
  if (isJoined) return matchUnits(found, { list, chosen });
  return { same: found.map((_, i) => i), shown: found.map(({ name }) => name), remarks: [] };
}
