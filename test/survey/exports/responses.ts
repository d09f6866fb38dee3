import { SAMPLE_ITEMS } from "../../../src/workbench/sample/sample-items";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";

/** One employee's answers in one round: the same truth that every export holds. */
export interface Response {
  unit: string;
  group: string;
  /** 18 labels, null where nothing was answered. */
  answers: (string | null)[];
}

/** The questions, in the order of the answers. */
export const QUESTIONS = SAMPLE_ITEMS.flatMap(([element, questions]) =>
  questions.map((question) => ({ element, question })),
);

/** The responses of the sample survey by round: six rounds, of which Figur 1 shows two. */
export function responsesByRound(): Response[][] {
  return sampleWorkbook().map(({ rows }) =>
    rows.slice(1).map(([unit, , group, ...answers]) => ({
      unit: String(unit),
      group: String(group),
      answers: answers.map((answer) => (answer === null ? null : String(answer))),
    })),
  );
}

/** A number from 1 for each of the values, in the order of their first appearance. */
export function codebook(values: readonly string[]): Map<string, number> {
  return new Map([...new Set(values)].map((value, i) => [value, i + 1]));
}
