import type { Change } from "../../evaluation/change";
import type { Figure, Withheld } from "../../evaluation/figure";
import type { MeanFigure } from "../../evaluation/mean-of-units";

/** A change as it stands beside the result that it belongs to. Shares are fractions. */
export interface ChangeFigures {
  /** Latest share minus first share, both unrounded; null where either is missing. */
  change: number | null;
  changeLow: number | null;
  changeHigh: number | null;
  changeP: number | null;
  /** By Holm over the core elements in Samlet, by Benjamini and Hochberg over all units' cells. */
  changeAdjustedP: number | null;
  /** Whether the adjusted p is below 5 %; null where there is no change. */
  changeCertain: boolean | null;
  /** Why the change is withheld; false where it is not, or where there is none. */
  changeWithheld: false | Withheld;
}

/** The figures of both rounds on the questions that both asked. */
export interface CommonChange {
  start: Figure;
  latest: Figure;
  /** The common questions. */
  items: readonly string[];
  /** False until rows are counted again: persons may be more, limits may be narrower. */
  exact: boolean;
}

/** The latest round's figure, and the change from the first round. */
export interface ElementFigures extends Figure, ChangeFigures {
  /** The first round's figure; null where there is only one round. */
  start: Figure | null;
  /**
   * Where the rounds asked different questions and the change is that of their common ones; result
   * and start keep all of their round. Else null.
   */
  commonChange: CommonChange | null;
}

export interface UnitFigures {
  unit: string;
  /** One entry per core element, in the order of `Overview.elements`. */
  elements: ElementFigures[];
}

/** Samlet as the plain mean of units. */
export interface MeanFigures extends MeanFigure, ChangeFigures {
  /** Over the same units; null where there is only one round. */
  start: MeanFigure | null;
}

export function changeFigures(change: Change): ChangeFigures {
  return {
    change: change.change,
    changeLow: change.low,
    changeHigh: change.high,
    changeP: change.p,
    changeAdjustedP: change.adjustedP,
    changeCertain: change.certain,
    changeWithheld: change.withheld,
  };
}
