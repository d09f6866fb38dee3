import { differenceVariance, normalP } from "../stats/difference-p";
import { newcombe } from "../stats/newcombe";
import { NO_CHANGE_KNOWN, type Change, type Shared } from "./change";
import type { Withheld } from "./figure";

/** The plain mean of units' shares, fractions; null where no unit has one. */
export interface MeanFigure {
  share: number | null;
  low: number | null;
  high: number | null;
  /** Withheld where a unit's is: with all other units shown, the mean would give it away. */
  withheld: false | Withheld;
}

const NO_MEAN: MeanFigure = { share: null, low: null, high: null, withheld: false };
const WITHHELD_MEAN: MeanFigure = { ...NO_MEAN, withheld: "gives-away" };

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The mean of units with its limits: m ± √Σ(distance of each unit's limit)² / U, each side with its
 * own distances.
 */
export function meanOfUnits(figures: readonly Shared[]): MeanFigure {
  if (figures.some(({ withheld }) => withheld !== false)) return WITHHELD_MEAN;
  const known = figures.filter(hasShare);
  if (known.length === 0) return NO_MEAN;
  const share = mean(known.map((f) => f.share));
  const reach = (distances: readonly number[]) =>
    Math.sqrt(distances.reduce((sum, distance) => sum + distance ** 2, 0)) / known.length;
  return {
    share,
    low: Math.max(0, share - reach(known.map((f) => f.share - f.low))),
    high: Math.min(1, share + reach(known.map((f) => f.high - f.share))),
    withheld: false,
  };
}

/**
 * The mean of units' changes: Newcombe's interval from the two means, and p from the variances of
 * the units' own changes.
 *
 * @param pairs each unit's figures; a unit without both is left out.
 */
export function meanChange(pairs: readonly { from: Shared | null; to: Shared }[]): Change {
  const isWithheld = ({ from, to }: (typeof pairs)[number]) =>
    from !== null && (from.withheld !== false || to.withheld !== false);
  if (pairs.some(isWithheld)) return { ...NO_CHANGE_KNOWN, withheld: "gives-away" };
  const both = pairs.flatMap(({ from, to }) =>
    from !== null && hasShare(from) && hasShare(to) ? [{ from, to }] : [],
  );
  if (both.length === 0) return NO_CHANGE_KNOWN;
  const [from, to] = [both.map((pair) => pair.from), both.map((pair) => pair.to)].map(meanOfUnits);
  const change = mean(both.map((pair) => pair.to.share - pair.from.share));
  const variance = both.reduce(
    (sum, { from: a, to: b }) =>
      sum + differenceVariance(a.share, a.effectiveN, b.share, b.effectiveN),
    0,
  );
  return {
    ...NO_CHANGE_KNOWN,
    change,
    ...newcombe(estimate(from), estimate(to)),
    p: variance > 0 ? normalP((change * both.length) / Math.sqrt(variance)) : 1,
  };
}

type Known = Shared & { share: number; low: number; high: number; effectiveN: number };

function hasShare(figure: Shared): figure is Known {
  return figure.share !== null && figure.effectiveN !== null;
}

function estimate({ share, low, high }: MeanFigure) {
  return { value: share ?? 0, low: low ?? 0, high: high ?? 1 };
}
