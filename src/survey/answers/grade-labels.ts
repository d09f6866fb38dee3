import { gradeKind, STANDARD_GRADES } from "./answer-kind";
import { standardLabelOf } from "./answer-scale";

/** The words of a scale's grades, the lowest first. */
export interface GradeLabels {
  labels: string[];
  /** Whether they are words; else the grades' numbers, since nothing says what they are called. */
  worded: boolean;
}

/** The labels of a scale of so many grades: the standard scale's words, else numbers from 1. */
export function gradeLabels(grades: number): GradeLabels {
  const kinds = Array.from({ length: grades }, (_, i) => gradeKind(i + 1));
  return grades === STANDARD_GRADES.length
    ? { labels: kinds.map(standardLabelOf), worded: true }
    : { labels: kinds.map(String), worded: false };
}
