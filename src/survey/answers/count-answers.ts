import { AnswerKind, KIND_COUNT, MOST_GRADES } from "./answer-kind";
import { STANDARD_SCALE, type AnswerScale } from "./answer-scale";

/**
 * Counts every cell of a range of answers by kind, as for one unit and one core element.
 *
 * @param cells rows of cells, as Excel hands over a range.
 * @returns `KIND_COUNT` counts, indexed by kind. Doubles: whole numbers are exact far beyond what
 *   a sheet can hold.
 */
export function countAnswers(
  cells: readonly (readonly unknown[])[],
  scale: AnswerScale = STANDARD_SCALE,
): Float64Array {
  const counts = new Float64Array(KIND_COUNT);
  for (const row of cells) countCells(row, scale, counts);
  return counts;
}

/** By itself: a small loop that is compiled for its own sake. */
function countCells(row: readonly unknown[], scale: AnswerScale, counts: Float64Array): void {
  for (const cell of row) counts[scale.kindOf(cell)]++;
}

/** How many of the counted answers are valid: a grade. */
export function validCount(counts: ArrayLike<number>, offset = 0): number {
  let valid = 0;
  for (let kind: number = AnswerKind.NotAtAll; kind <= MOST_GRADES; kind++) {
    valid += counts[offset + kind];
  }
  return valid;
}

/** How many of the counted answers are among the positive grades. */
export function positiveCount(
  counts: ArrayLike<number>,
  positive: readonly AnswerKind[],
  offset = 0,
): number {
  let sum = 0;
  for (const kind of positive) sum += counts[offset + kind];
  return sum;
}
