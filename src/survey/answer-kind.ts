/**
 * What one answer cell can be. 1 to 5 are the five grades, so that a grade is its own code:
 * 1 "Slet ikke", 2 "I mindre grad", 3 "I nogen grad", 4 "I høj grad", 5 "I meget høj grad".
 * Only the grades are valid answers; each other kind is counted by itself.
 */
export const AnswerKind = {
  Blank: 0,
  NotAtAll: 1,
  LittleExtent: 2,
  SomeExtent: 3,
  GreatExtent: 4,
  VeryGreatExtent: 5,
  DontKnow: 6,
  NotApplicable: 7,
  ErrorCell: 8,
  Unknown: 9,
} as const;

export type AnswerKind = (typeof AnswerKind)[keyof typeof AnswerKind];

/** How many kinds there are: the width of one row of counts. */
export const KIND_COUNT = 10;

/** The grades that count as positive unless the user chooses others. */
export const DEFAULT_POSITIVE: readonly AnswerKind[] = [
  AnswerKind.GreatExtent,
  AnswerKind.VeryGreatExtent,
];

/** Whether a kind is one of the five grades. */
export function isGrade(kind: AnswerKind): boolean {
  return kind >= AnswerKind.NotAtAll && kind <= AnswerKind.VeryGreatExtent;
}
