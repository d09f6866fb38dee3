/**
 * What one answer cell can be. 1 to 11 are grades, the lowest first, so that a grade is its own
 * code; the standard scale has five: 1 "Slet ikke", 2 "I mindre grad", 3 "I nogen grad",
 * 4 "I høj grad", 5 "I meget høj grad". Only grades are valid answers; each other kind is counted
 * by itself.
 */
export const AnswerKind = {
  Blank: 0,
  NotAtAll: 1,
  LittleExtent: 2,
  SomeExtent: 3,
  GreatExtent: 4,
  VeryGreatExtent: 5,
  Grade6: 6,
  Grade7: 7,
  Grade8: 8,
  Grade9: 9,
  Grade10: 10,
  Grade11: 11,
  DontKnow: 12,
  NotApplicable: 13,
  ErrorCell: 14,
  Unknown: 15,
} as const;

export type AnswerKind = (typeof AnswerKind)[keyof typeof AnswerKind];

/** How many kinds there are: the width of one row of counts. */
export const KIND_COUNT = 16;

/** The grades of the longest scale: 0 to 10. */
export const MOST_GRADES = AnswerKind.Grade11;

/** The grades that count as positive unless the user chooses others. */
export const DEFAULT_POSITIVE: readonly AnswerKind[] = [
  AnswerKind.GreatExtent,
  AnswerKind.VeryGreatExtent,
];

/** The grades of the standard scale, lowest first: "Slet ikke" to "I meget høj grad". */
export const STANDARD_GRADES: readonly AnswerKind[] = [
  AnswerKind.NotAtAll,
  AnswerKind.LittleExtent,
  AnswerKind.SomeExtent,
  AnswerKind.GreatExtent,
  AnswerKind.VeryGreatExtent,
];

/** Whether a kind is a grade, on whichever scale. */
export function isGrade(kind: AnswerKind): boolean {
  return kind >= AnswerKind.NotAtAll && kind <= MOST_GRADES;
}

/**
 * The kind of a grade.
 * @param grade from 1, the lowest.
 * @throws RangeError where no scale has that grade.
 */
export function gradeKind(grade: number): AnswerKind {
  if (!Number.isInteger(grade) || grade < 1 || grade > MOST_GRADES) {
    throw new RangeError(`No scale has a grade ${grade}.`);
  }
  return grade as AnswerKind;
}
