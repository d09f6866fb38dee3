import { changeOf, type Change } from "../../evaluation/change";
import type { Figure } from "../../evaluation/figure";
import { meanChange, meanOfUnits, type MeanFigure } from "../../evaluation/mean-of-units";
import type { ElementRound } from "../../evaluation/round-sums";
import { changeFigures, type ElementFigures, type MeanFigures } from "./figures";

/** One core element in both rounds, and on their common questions where these differ. */
export interface ElementRounds {
  latest: ElementRound;
  /** null where there is only one round. */
  first: ElementRound | null;
  common: { latest: ElementRound; first: ElementRound; items: readonly string[] } | null;
}

/** A cell of the table, its change not yet judged beside the others. */
export interface Cell {
  result: Figure;
  start: Figure | null;
  commonChange: ElementFigures["commonChange"];
  change: Change;
}

export interface MeanCell {
  result: MeanFigure;
  start: MeanFigure | null;
  change: Change;
}

/** @param of takes a unit's figure, or that of all, from a round. */
export function cellOf(rounds: ElementRounds, of: (round: ElementRound) => Figure): Cell {
  const { latest, first, common } = rounds;
  const [result, start] = [of(latest), first && of(first)];
  const commonChange = common && {
    start: of(common.first),
    latest: of(common.latest),
    items: common.items,
    exact: common.first.exact && common.latest.exact,
  };
  const change =
    commonChange === null
      ? changeOf(start, result)
      : changeOf(commonChange.start, commonChange.latest);
  return { result, start, commonChange, change };
}

/** The plain mean over the units with both values, withheld ones too (with one round: over the units with a share). */
export function meanCell(cells: readonly Cell[], hasStart: boolean): MeanCell {
  const has = (figure: Figure | null) =>
    figure !== null && (figure.share !== null || figure.withheld !== false);
  const counted = hasStart ? cells.filter(({ result, start }) => has(result) && has(start)) : cells;
  return {
    result: meanOfUnits(counted.map(({ result }) => result)),
    start: hasStart ? meanOfUnits(counted.flatMap(({ start }) => start ?? [])) : null,
    change: meanChange(
      counted.map(({ result, start, commonChange: common }) =>
        common === null ? { from: start, to: result } : { from: common.start, to: common.latest },
      ),
    ),
  };
}

export function elementFigures(
  { result, start, commonChange }: Cell,
  change: Change,
): ElementFigures {
  return { ...result, ...changeFigures(change), start, commonChange };
}

export function meanFigures({ result, start }: MeanCell, change: Change): MeanFigures {
  return { ...result, ...changeFigures(change), start };
}
