import type { Figure } from "./figure";

/** A figure as other programs read it. Shares and limits are fractions. */
export type FigureJson = Pick<
  Figure,
  "share" | "positive" | "valid" | "persons" | "effectiveN" | "low" | "high" | "withheld"
>;

/** A figure for JSON. All figures of the analyses beside the overview pass here. */
export function figureJson(figure: Figure): FigureJson {
  const { share, positive, valid, persons, effectiveN, low, high, withheld } = figure;
  return { share, positive, valid, persons, effectiveN, low, high, withheld };
}
