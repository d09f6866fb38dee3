import { STANDARD_GRADES } from "../answers/answer-kind";
import { labelOf, lookAt } from "./cell-look";
import { explains } from "./code-lists";
import type { ColumnView } from "./column-view";
import type { Codes } from "./layout";

const LABELLED = /^\(?(-?\d{1,2})\)?\s*[-–.:=)(]?\s*(\D{2,}?)\)?$/u;
/** Rarer codes are slips of the pen. */
const RARE = 0.02;

/** The codes that stand in some columns more than now and then. */
export function codesSeen(items: readonly ColumnView[]): number[] {
  const counts = new Map<number, number>();
  for (const { facts } of items) {
    for (const [text, count] of facts.distinct) {
      const look = lookAt(text);
      if (look?.isCode === true && look.value !== null) {
        counts.set(look.value, (counts.get(look.value) ?? 0) + count);
      }
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].flatMap(([code, count]) => (count > all * RARE ? [code] : []));
}

/** Answers that are written as a code with its label: "5 - I meget høj grad", "1 (Slet ikke)". */
export function labelledCodes(items: readonly ColumnView[]): string[][] {
  const words = new Set(
    items.flatMap(({ facts }) =>
      [...facts.distinct.keys()].filter((word) => LABELLED.test(word) && labelOf(word) !== null),
    ),
  );
  // As a legend has them.
  return [...words].map((word) => [word.replace(LABELLED, "$1 = $2")]);
}

/** The highest code of 1 to 5 in columns whose codes nothing explains. */
export function highestCode(items: readonly ColumnView[]): number | null {
  const codes = items
    .filter((view) => view.codes === null)
    .flatMap(({ facts }) => [...facts.distinct.keys()].map(Number))
    .filter((code) => STANDARD_GRADES.some((grade) => grade === code));
  return codes.length === 0 ? null : Math.max(...codes);
}

/** A column of codes with what a legend says that they stand for. */
export function explained(view: ColumnView, legend: Codes | null): ColumnView {
  if (legend === null || view.codes !== null || view.facts.codes === 0) return view;
  return explains(legend, view.facts.distinct) ? { ...view, codes: legend } : view;
}
