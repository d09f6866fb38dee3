import { finding, type Finding } from "../mapping/finding";
import type { KeptOut, RowCounts } from "../counting/kept-out";

const CODES = [
  ["withoutUnit", "row-without-unit"],
  ["withoutRound", "row-without-round"],
  ["withoutAnswers", "row-without-answers"],
  ["notCompleted", "row-not-completed"],
  ["totalLine", "total-line"],
  ["repeatedHeader", "repeated-header"],
] as const satisfies readonly (readonly [KeptOut, string])[];

/** The rows that are no responses, by why, each with the first of them. */
export function keptOutFindings(
  source: string,
  rows: RowCounts,
  firstCells: ReadonlyMap<KeptOut, string>,
  totals: readonly string[],
): Finding[] {
  return CODES.flatMap(([why, code]) => {
    const cell = firstCells.get(why);
    if (cell === undefined) return [];
    const count = rows[why];
    if (code !== "total-line") return [finding(code, source, cell, { count })];
    return [finding(code, source, cell, { count, names: totals })];
  });
}
