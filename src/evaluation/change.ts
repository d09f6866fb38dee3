import { benjaminiHochberg } from "../stats/benjamini-hochberg";
import { differenceP } from "../stats/difference-p";
import { holm } from "../stats/holm";
import { newcombe } from "../stats/newcombe";
import type { Figure, Withheld } from "./figure";

/** Below this adjusted p a change is certain. */
export const CERTAIN_BELOW = 0.05;

/** The difference between two figures: of two rounds, or of two groups. Shares are fractions. */
export interface Change {
  /** `to` minus `from`, both unrounded; null where either is missing, and then so is the rest. */
  change: number | null;
  low: number | null;
  high: number | null;
  /** Two-sided. Careful where the same persons answered twice. */
  p: number | null;
  /** p with an eye to all that is tested beside it; null until then. */
  adjustedP: number | null;
  /** Whether the adjusted p is below 5 %. */
  certain: boolean | null;
  withheld: false | Withheld;
}

export const NO_CHANGE_KNOWN: Change = {
  change: null,
  low: null,
  high: null,
  p: null,
  adjustedP: null,
  certain: null,
  withheld: false,
};

/** A share with its limits and its weight; nulls where there is none. */
export type Shared = Pick<Figure, "share" | "low" | "high" | "effectiveN" | "withheld">;

/** The change from one figure to another: Newcombe's interval, and p by the effective n's. */
export function changeOf(from: Shared | null, to: Shared): Change {
  if (from === null) return NO_CHANGE_KNOWN;
  const withheld = from.withheld || to.withheld;
  if (withheld !== false) return { ...NO_CHANGE_KNOWN, withheld };
  if (from.share === null || to.share === null) return NO_CHANGE_KNOWN;
  const [low1, high1, n1] = [from.low ?? 0, from.high ?? 1, from.effectiveN ?? 1];
  const [low2, high2, n2] = [to.low ?? 0, to.high ?? 1, to.effectiveN ?? 1];
  return {
    change: to.share - from.share,
    ...newcombe(
      { value: from.share, low: low1, high: high1 },
      { value: to.share, low: low2, high: high2 },
    ),
    p: differenceP(from.share, n1, to.share, n2),
    adjustedP: null,
    certain: null,
    withheld,
  };
}

const ADJUSTMENTS = { holm, "benjamini-hochberg": benjaminiHochberg } as const;

/**
 * Adjusts the p of changes that are looked at together: by Holm where each of them is a claim, by
 * Benjamini and Hochberg where one looks through them.
 */
export function adjusted(changes: readonly Change[], rule: keyof typeof ADJUSTMENTS): Change[] {
  const tested = changes.filter((change) => change.p !== null);
  const ps = ADJUSTMENTS[rule](tested.flatMap(({ p }) => p ?? []));
  const found = new Map(tested.map((change, i) => [change, ps[i]]));
  return changes.map((change) => {
    const adjustedP = found.get(change);
    if (adjustedP === undefined) return change;
    return { ...change, adjustedP, certain: adjustedP < CERTAIN_BELOW };
  });
}
