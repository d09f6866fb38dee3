import type { Figure } from "../evaluation/figure";
import type { Column } from "./chart-series";
import type { HelperBlock } from "./helper-block";
import { number, text, type PlanCell } from "./plan-cell";
import type { Spot } from "./spot";
import { pointsCell } from "./whole-numbers";

/** Stands where a figure is withheld. */
export const WITHHELD_MARK = "·";

type Guarded = Pick<Figure, "withheld">;

export const isWithheld = (figure: Guarded | null): boolean =>
  figure !== null && figure.withheld !== false;

/** What is told of a figure; a mark where it is withheld. All cells of figures are made here. */
function guarded(figure: Guarded | null, cell: PlanCell): PlanCell {
  return isWithheld(figure) ? text(WITHHELD_MARK) : cell;
}

/** One number of a figure. */
export function figureCell(figure: Guarded | null, value: number | null | undefined): PlanCell {
  return guarded(figure, number(value ?? null));
}

/** A figure's share. */
export function shareCell(figure: Pick<Figure, "share" | "withheld"> | null): PlanCell {
  return figureCell(figure, figure?.share);
}

/** A change or a difference (fractions) in percentage points. */
export function changeCell(figure: Guarded | null, change: number | null | undefined): PlanCell {
  return guarded(figure, pointsCell(change ?? null));
}

/** Share and both limits, a cell each. */
export function intervalCells(
  figure: Pick<Figure, "share" | "low" | "high" | "withheld"> | null,
): PlanCell[] {
  return [figure?.share, figure?.low, figure?.high].map((value) => figureCell(figure, value));
}

/** What may be shown of a figure; null where it is withheld. */
export function visible<F extends Guarded>(figure: F | null): F | null {
  return isWithheld(figure) ? null : figure;
}

/**
 * The shares of figures for a chart: from their cells of a table, but where one is withheld from
 * cells of their own, since a chart would draw its mark as 0.
 *
 * @param at their cells.
 */
export function shareColumn(
  at: Spot,
  figures: readonly (Pick<Figure, "share" | "withheld"> | null)[],
  helper: HelperBlock,
): Column {
  const values = figures.map((figure) => visible(figure)?.share ?? null);
  return figures.some(isWithheld) ? helper.numbers(values) : { at, values };
}
