import type { CostInput } from "../../survey/inputs/inputs";

/** What a participant costs and what the effect on a participant is worth, in one currency. */
export interface CostOfCentre {
  /** Null: all centres. */
  centre: string | null;
  /** Of the programme on one participant: hours of work, say; null where it is not typed. */
  effect: number | null;
  /** What one of these is worth. */
  valuePerUnit: number | null;
  /** What a participant costs. */
  cost: number | null;
  /** effect × valuePerUnit; null where either is missing. */
  benefit: number | null;
  /** benefit − cost; null where either is missing. */
  net: number | null;
  /** The effect at which the benefit covers the cost; null where it cannot be told. */
  breakEven: number | null;
}

export interface Costs {
  /** As they were typed; all centres last. */
  rows: CostOfCentre[];
  sources: string[];
}

function costOf({ unit, effect, valuePerUnit, cost }: CostInput): CostOfCentre {
  const benefit = effect === null || valuePerUnit === null ? null : effect * valuePerUnit;
  return {
    centre: unit,
    effect,
    valuePerUnit,
    cost,
    benefit,
    net: benefit === null || cost === null ? null : benefit - cost,
    breakEven:
      cost === null || valuePerUnit === null || valuePerUnit <= 0 ? null : cost / valuePerUnit,
  };
}

/** Sets the worth of the typed effects beside the typed costs, per participant. */
export function evaluateCosts(costs: readonly CostInput[]): Costs {
  const rows = costs.map(costOf);
  return {
    rows: [
      ...rows.filter(({ centre }) => centre !== null),
      ...rows.filter(({ centre }) => centre === null),
    ],
    sources: [...new Set(costs.map(({ place }) => place.source))],
  };
}
