import { AnswerKind } from "../answers/answer-kind";
import { AnswerScale } from "../answers/answer-scale";
import type { ColumnView } from "./column-view";
import type { ScaleMapping } from "../mapping/sheet-mapping";
import { isProposed, kindOfOther, standInKind } from "./stand-in-grades";

/** Answers from which a code that never comes says something. */
export const ENOUGH_ANSWERS = 30;

export interface CodeSpan {
  lowest: number;
  highest: number;
}

/** Which codes a scale runs over, where it is not 1 to 5; null where nothing speaks against that. */
export function codeSpan(
  items: readonly ColumnView[],
  others: ReadonlySet<number> = new Set(),
): CodeSpan | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { facts } of items) {
    for (const [text, count] of facts.distinct) {
      const value = Number(text.replace(",", "."));
      if (text === "" || !Number.isInteger(value) || others.has(value)) continue;
      counts.set(value, (counts.get(value) ?? 0) + count);
      all += count;
    }
  }
  if (all < ENOUGH_ANSWERS) return null;
  const often = (code: number) => (counts.get(code) ?? 0) > all * 0.01;
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const reaches = (to: number) => range(6, to).filter(often).length >= Math.ceil((to - 5) * 0.6);
  const known = (code: number) => (counts.get(code) ?? 0) > 0;
  const beyond = [10, 9, 8].some(known) ? 10 : 7;
  const highest = reaches(beyond) ? beyond : [5, 4, 3, 2, 1].find(known);
  if (highest === undefined) return null;
  const hasZero = (counts.get(0) ?? 0) > all * 0.02;
  const isPair = highest === 1 || (highest === 2 && !hasZero);
  const lowest = hasZero && highest !== 5 ? 0 : 1;
  // Nobody at the top of 1 to 5 is no other scale.
  if (lowest === 1 && highest <= 5 && !isPair) return null;
  return { lowest, highest };
}

/**
 * The scale over a span of codes.
 *
 * @param isTurned whether the lowest code is the best.
 * @param others codes that are no grade.
 */
export function scaleOfSpan(
  { lowest, highest }: CodeSpan,
  isTurned = false,
  others: readonly (readonly [number, AnswerKind])[] = [],
): { scale: AnswerScale; mapping: ScaleMapping } {
  const count = highest - lowest + 1;
  const isPositive = (place: number) => isProposed(place, count);
  const codes = new Map<number, AnswerKind>([[0, AnswerKind.Blank], ...others]);
  const grades: Record<string, number> = {};
  for (let place = 1; place <= count; place++) {
    const code = isTurned ? highest - place + 1 : lowest + place - 1;
    if (others.some(([other]) => other === code)) continue;
    codes.set(code, standInKind(place, count, isPositive(place)));
    grades[String(code)] = place;
  }
  const positive = Object.values(grades).filter(isPositive);
  return { scale: new AnswerScale({ codes, loose: kindOfOther }), mapping: { grades, positive } };
}
