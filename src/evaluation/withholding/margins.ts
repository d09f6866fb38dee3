import { KIND_COUNT } from "../../survey/answers/answer-kind";
import { positiveCount, validCount } from "../../survey/answers/count-answers";
import { numberOfSet } from "../../survey/counting/round-questions";
import { peopleOf, peopleOfSet, type Stratum } from "../../survey/counting/stratum";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { PersonSums } from "../person-sums";
import { together, type Counted, type ItemCount } from "./counted";
import type { Margins } from "./decide";
import type { Part } from "./withhold-parts";

/** A unit's part of a target group: both as numbered in the tally, spellings joined. */
export interface UnitGroup extends Counted {
  readonly unit: number;
  readonly group: number;
}

/** Some questions of a core element; null for all that the round asked. */
export interface Asked {
  element: number;
  items: readonly number[];
  isAll: boolean;
}

function itemCount({ counts }: Stratum, item: number, { tally }: SurveyReading): ItemCount {
  const at = item * KIND_COUNT;
  if (counts.length <= at) return { positive: 0, valid: 0 };
  return {
    positive: positiveCount(counts, tally.items.all[item].positive, at),
    valid: validCount(counts, at),
  };
}

/** Persons with a valid answer to one of the questions; where that was not counted, at least so many. */
function personsOf(
  stratum: Stratum,
  { element, items, isAll }: Asked,
  counts: readonly ItemCount[],
  { tally }: SurveyReading,
): number {
  const set = isAll ? -1 : numberOfSet(tally, { element, items });
  if (!isAll && set < 0) return Math.max(0, ...counts.map(({ valid }) => valid));
  const sums = new PersonSums();
  sums.add(isAll ? peopleOf(stratum, element) : peopleOfSet(stratum, set));
  return sums.totals.persons;
}

/** What each unit's part of each target group answered in a round. */
export function unitGroups(reading: SurveyReading, round: number, asked: Asked): UnitGroup[] {
  const { tally, units } = reading;
  const found = new Map<string, UnitGroup>();
  for (const stratum of tally.strata) {
    if (stratum.round !== round || stratum.responses === 0) continue;
    const [unit, group] = [units.same[stratum.unit], stratum.group];
    const items = asked.items.map((item) => itemCount(stratum, item, reading));
    const own = { persons: personsOf(stratum, asked, items, reading), items };
    const key = `${unit} ${group}`;
    const known = found.get(key);
    found.set(key, { unit, group, ...together(known === undefined ? [own] : [known, own]) });
  }
  return [...found.values()];
}

function partsBy(cells: readonly UnitGroup[], keyOf: (cell: UnitGroup) => number): Part[] {
  const parts = new Map<number, UnitGroup[]>();
  for (const cell of cells) parts.set(keyOf(cell), [...(parts.get(keyOf(cell)) ?? []), cell]);
  return [...parts].map(([key, own]) => ({ key, ...together(own) }));
}

export function marginsOf(cells: readonly UnitGroup[]): Margins {
  return {
    units: partsBy(cells, ({ unit }) => unit),
    groups: partsBy(cells, ({ group }) => group),
    crossed: cells,
  };
}
