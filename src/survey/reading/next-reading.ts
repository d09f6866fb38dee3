import type { CommonQuestions } from "../counting/item-sets";
import type { SurveyReading } from "./survey-reading";

/** What a reading goes by that an earlier one of the same sources found out. */
export interface Beforehand {
  /** The questions that rounds have in common; see `SurveyReading.recount`. */
  common: readonly CommonQuestions[] | null;
  /** Sources whose rows are all to be their head; see `SurveyReading.wantAllRows`. */
  allRowsOf: ReadonlySet<string>;
}

export const NOTHING_BEFOREHAND: Beforehand = { common: null, allRowsOf: new Set() };

/** What the same sources should be read once more with; null where the reading stands. */
export function nextReading(
  { recount, wantAllRows }: SurveyReading,
  before: Beforehand,
): Beforehand | null {
  const { common, allRowsOf } = before;
  const isNew = wantAllRows.some((name) => !allRowsOf.has(name));
  if (isNew) return { common: null, allRowsOf: new Set([...allRowsOf, ...wantAllRows]) };
  return recount === null || common !== null ? null : { common: recount, allRowsOf };
}
