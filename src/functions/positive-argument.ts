import { DEFAULT_POSITIVE, isGrade, type AnswerKind } from "../survey/answers/answer-kind";
import { STANDARD_SCALE } from "../survey/answers/answer-scale";
import { readCell, type Cell } from "./cell";
import { sentences } from "./current-language";
import { valueError } from "./function-error";
import { readRange } from "./range-argument";
import { shown } from "./scalar-argument";

/**
 * The grades that count as positive: one label or code, a range or array of them, or one text with
 * labels separated by |. Left out (or blank) it is the two highest.
 */
export function readPositive(argument: unknown): readonly AnswerKind[] {
  const cells = readRange("positive", argument)
    .rows.flat()
    .map(readCell)
    .filter((cell) => cell !== null && cell !== 0);
  if (cells.length === 0) return DEFAULT_POSITIVE;
  const [only] = cells;
  const wanted: Cell[] = cells.length === 1 && typeof only === "string" ? only.split("|") : cells;
  return [...new Set(wanted.map(grade))];
}

function grade(cell: Cell): AnswerKind {
  const kind = STANDARD_SCALE.kindOf(cell);
  if (isGrade(kind)) return kind;
  throw valueError(sentences().notAGrade(shown(cell)));
}
