import { isFew, together, type Counted } from "./counted";
import { withholdParts, type Part } from "./withhold-parts";

/** All that may be told of some questions of a core element in a round. */
export interface Margins {
  units: readonly Part[];
  /** Target groups; -1 are persons without one, of whom nothing is told by themselves. */
  groups: readonly Part[];
  /** Every unit by target group. */
  crossed: readonly Counted[];
}

/** What is withheld. */
export interface Decision {
  total: boolean;
  units: ReadonlySet<number>;
  groups: ReadonlySet<number>;
  /** Whether no figure of a unit's target group is told. */
  crossed: boolean;
}

export const NOTHING: Decision = {
  total: false,
  units: new Set(),
  groups: new Set(),
  crossed: false,
};

const keysOf = (parts: readonly Part[]) => new Set(parts.map(({ key }) => key));

function everything({ units, groups }: Margins): Decision {
  return { total: true, units: keysOf(units), groups: keysOf(groups), crossed: true };
}

/**
 * Decides what is withheld, from everything that may be told at once, whichever analyses are made
 * and whatever filters are chosen.
 *
 * Units add up to the total, and so do target groups; units by target groups are all told or none
 * is. So all that can be reckoned is what the withheld units (or groups) have together: the total
 * less all that is shown. `residual.ts` says when that may be known. The next smallest unit is
 * withheld rather than the total. Where the total must be withheld, no target group is told, since
 * groups would add up to it.
 *
 * @param before what is withheld anyway.
 */
export function decide(margins: Margins, least: number, before: Decision = NOTHING): Decision {
  const { units, groups } = margins;
  const few = (parts: readonly Part[], hidden: ReadonlySet<number>) =>
    new Set([...hidden, ...keysOf(parts.filter((part) => isFew(part, least)))]);
  const fewUnits = few(units, before.units);
  const crossed = before.crossed || margins.crossed.some((each) => isFew(each, least));
  if (before.total) return { total: true, units: fewUnits, groups: keysOf(groups), crossed: true };
  if (isFew(together(units), least)) return everything(margins);
  const untold = new Set(groups.flatMap(({ key }) => (key < 0 ? key : [])));
  const fewGroups = few(groups, new Set([...untold, ...before.groups]));
  const byGroup = withholdParts(groups, fewGroups, { least, leaving: 0 });
  if (byGroup === null) return everything(margins);
  const byUnit = withholdParts(units, fewUnits, { least, leaving: 1 });
  return byUnit === null
    ? { total: true, units: fewUnits, groups: keysOf(groups), crossed: true }
    : { total: false, units: byUnit, groups: byGroup, crossed };
}
