import { roundHalfAway } from "../stats/round-half-away";

/** Implementeringsgrad: Høj, Middel, Lav. */
export type Grade = "high" | "middle" | "low";

/** Shares from which a unit is graded high and middle, fractions. */
export interface GradeThresholds {
  high: number;
  middle: number;
}

export const DEFAULT_THRESHOLDS: GradeThresholds = { high: 0.8, middle: 0.7 };

/**
 * The grade of a share (a fraction), judged on the whole per cent that is shown, so that a table
 * never contradicts itself: 0.795 shows as 80 % and is high.
 */
export function gradeOf(share: number, thresholds: GradeThresholds = DEFAULT_THRESHOLDS): Grade {
  const shown = roundHalfAway(share, 2);
  if (shown >= thresholds.high) return "high";
  return shown >= thresholds.middle ? "middle" : "low";
}
