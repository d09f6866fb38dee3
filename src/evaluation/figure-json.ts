import type { Figure } from "./figure";

type Numbers = "share" | "positive" | "valid" | "persons" | "effectiveN" | "low" | "high";

/** A figure as other programs read it. Shares and limits are fractions; all null where withheld. */
export type FigureJson = Record<Numbers, number | null> & { withheld: boolean };

const WITHHELD: FigureJson = {
  share: null,
  positive: null,
  valid: null,
  persons: null,
  effectiveN: null,
  low: null,
  high: null,
  withheld: true,
};

/** A figure for JSON. All figures of the analyses beside the overview pass here. */
export function figureJson(figure: Figure): FigureJson {
  if (figure.withheld !== false) return WITHHELD;
  const { share, positive, valid, persons, effectiveN, low, high } = figure;
  return { share, positive, valid, persons, effectiveN, low, high, withheld: false };
}
