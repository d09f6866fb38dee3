import { AnswerKind } from "../answers/answer-kind";
import { labelOf } from "./cell-look";

/**
 * The grade of a place among `count` places from 1, the lowest. Only five grades are counted: those
 * of other scales stand in for them, so that what is positive stays positive.
 */
export function standInKind(place: number, count: number, isPositive: boolean): AnswerKind {
  if (isPositive) return place === count ? AnswerKind.VeryGreatExtent : AnswerKind.GreatExtent;
  if (place * 2 === count + 1) return AnswerKind.SomeExtent;
  return place === 1 ? AnswerKind.NotAtAll : AnswerKind.LittleExtent;
}

/** What one proposes as positive: of an even number the upper half, else the top two, of three one. */
export function isProposed(place: number, count: number): boolean {
  if (count % 2 === 0) return place * 2 > count;
  return place > count - Math.min(2, Math.floor(count / 2));
}

export function kindOfOther(form: string): AnswerKind | null {
  const label = labelOf(form);
  if (label?.kind === "dontKnow") return AnswerKind.DontKnow;
  return label?.kind === "notApplicable" ? AnswerKind.NotApplicable : null;
}
