import type { Spoken } from "../../language/language";
import type { questionTexts } from "../../language/question-texts";
import { AnswerKind, STANDARD_GRADES } from "../../survey/answers/answer-kind";
import { standardLabelOf } from "../../survey/answers/answer-scale";

/** What an answer can be said to be, the highest grade first. */
export const SAYABLE_KINDS: readonly AnswerKind[] = [
  ...[...STANDARD_GRADES].reverse(),
  AnswerKind.DontKnow,
  AnswerKind.NotApplicable,
  AnswerKind.Blank,
];

/** A kind of answer in words: a grade by its own label. */
export function kindWord(kind: AnswerKind, texts: Spoken<typeof questionTexts>): string {
  switch (kind) {
    case AnswerKind.DontKnow:
      return texts.dontKnow;
    case AnswerKind.NotApplicable:
      return texts.notApplicable;
    case AnswerKind.Blank:
      return texts.noAnswer;
    default:
      return standardLabelOf(kind) || texts.notCounted;
  }
}
