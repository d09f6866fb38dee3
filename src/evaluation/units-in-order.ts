import type { RoundReading, SurveyReading } from "../survey/reading/survey-reader";
import { responsesByUnit, type Groups } from "./round-sums";
import { orderUnits } from "./unit-order";

/** The units with responses in these rounds, in the order to show. */
export interface UnitsInOrder {
  /** `index` as in the tally, spellings joined. */
  units: { index: number; name: string }[];
  /** Units that are not on the unit list. */
  unlisted: string[];
}

/** Units that have a response in any of the rounds, ordered as the unit list or alphabetically. */
export function unitsInOrder(
  reading: SurveyReading,
  rounds: readonly RoundReading[],
  groups: Groups = null,
): UnitsInOrder {
  const indices = [
    ...new Set(rounds.flatMap(({ index }) => [...responsesByUnit(reading, index, groups).keys()])),
  ];
  const order = orderUnits(
    indices.map((index) => reading.units.shown[index]),
    reading.unitList,
  );
  return {
    units: order.positions.map((position) => ({
      index: indices[position],
      name: order.names[position],
    })),
    unlisted: order.unlisted,
  };
}

/** The programme's number of units: those with a response in any round; null where there are none. */
export function unitCount(reading: SurveyReading): number | null {
  const { length } = unitsInOrder(reading, reading.rounds).units;
  return length === 0 ? null : length;
}
