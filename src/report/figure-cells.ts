import type { Figure } from "../evaluation/figure";
import { number, type PlanCell } from "./plan-cell";

/** A figure's share as a cell. All cells of shares are made here: a withheld one has no number. */
export function shareCell(figure: Pick<Figure, "share" | "withheld"> | null): PlanCell {
  return number(visible(figure)?.share ?? null);
}

/** Share and both limits, a cell each. */
export function intervalCells(
  figure: Pick<Figure, "share" | "low" | "high" | "withheld"> | null,
): PlanCell[] {
  const seen = visible(figure);
  return [seen?.share, seen?.low, seen?.high].map((value) => number(value ?? null));
}

/** What may be shown of a figure; null where it is withheld. */
export function visible<F extends Pick<Figure, "withheld">>(figure: F | null): F | null {
  return figure === null || figure.withheld !== false ? null : figure;
}
