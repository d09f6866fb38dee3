import { normalAbove } from "../stats/normal-above";
import { normalCritical } from "../stats/normal-critical";
import { LEVEL, type Figure } from "./figure";
import { gradeOf, type Grade, type GradeThresholds } from "./grade";

/** From this probability on a grade is called certain. */
const CERTAIN_FROM = 0.95;
/** Grades are judged on the whole per cent that is shown: half a per cent below is rounded up. */
const HALF_PERCENT = 0.005;

/** A grade, and how sure it is. */
export interface SureGrade {
  grade: Grade;
  /** Of the approximation, how much lies in each grade; they add up to 1. */
  probabilities: Readonly<Record<Grade, number>>;
  certain: boolean;
  /** The other grades that it can be, the likelier first; empty where it is certain. */
  couldBe: Grade[];
}

/**
 * How sure a grade is, by the normal distribution that has the figure's interval as its own: middle
 * and width are those of Wilson's interval, so that a share of 100 per cent is not sure by itself.
 *
 * @returns null where the figure has no share.
 */
export function sureGrade(
  { share, low, high }: Pick<Figure, "share" | "low" | "high">,
  thresholds: GradeThresholds,
): SureGrade | null {
  if (share === null || low === null || high === null) return null;
  const error = (high - low) / (2 * normalCritical(LEVEL));
  const above = (limit: number) => normalAbove((limit - HALF_PERCENT - (low + high) / 2) / error);
  const [fromHigh, fromMiddle] = [above(thresholds.high), above(thresholds.middle)];
  const probabilities = { high: fromHigh, middle: fromMiddle - fromHigh, low: 1 - fromMiddle };
  const grade = gradeOf(share, thresholds);
  const certain = probabilities[grade] >= CERTAIN_FROM;
  const others = (["high", "middle", "low"] as const)
    .filter((each) => each !== grade)
    .sort((a, b) => probabilities[b] - probabilities[a]);
  const couldBe = others.filter((each, i) => i === 0 || probabilities[each] >= 1 - CERTAIN_FROM);
  return { grade, probabilities, certain, couldBe: certain ? [] : couldBe };
}
