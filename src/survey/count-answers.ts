import { AnswerKind, KIND_COUNT } from "./answer-kind";
import { STANDARD_SCALE, type AnswerScale } from "./answer-scale";

/**
 * Told of an answer cell that is an error or unknown, or that is blank though something may stand
 * in it: its column and its kind.
 */
export type DoubtHandler = (column: number, kind: AnswerKind, cell: unknown) => void;

/**
 * The innermost loop of every figure: counts one row's answer cells by kind.
 *
 * @param columns the columns of the items in `row`.
 * @param offsets per item, where in `counts` its core element's `KIND_COUNT` counts begin.
 * @param counts added to. Doubles: whole numbers are exact far beyond what a sheet can hold.
 * @param scales how each item is read.
 * @param kinds added to as well: all the row's cells by kind.
 * @returns how many of the cells are not blank.
 */
export function countRow(
  row: readonly unknown[],
  columns: Int32Array,
  offsets: Int32Array,
  counts: Float64Array,
  scales: readonly AnswerScale[],
  onDoubt: DoubtHandler | null,
  kinds: Float64Array | null = null,
): number {
  let filled = 0;
  for (let item = 0; item < columns.length; item++) {
    const cell = row[columns[item]];
    const kind = scales[item].kindOf(cell);
    counts[offsets[item] + kind]++;
    if (kinds !== null) kinds[kind]++;
    if (kind !== AnswerKind.Blank) filled++;
    else if (cell !== "" && cell !== null) onDoubt?.(columns[item], kind, cell);
    if (kind >= AnswerKind.ErrorCell) onDoubt?.(columns[item], kind, cell);
  }
  return filled;
}

/**
 * Counts every cell of a range of answers by kind, as for one unit and one core element.
 *
 * @param cells rows of cells, as Excel hands over a range.
 * @returns `KIND_COUNT` counts, indexed by kind.
 */
export function countAnswers(
  cells: readonly (readonly unknown[])[],
  scale: AnswerScale = STANDARD_SCALE,
): Float64Array {
  const counts = new Float64Array(KIND_COUNT);
  let columns = new Int32Array(0);
  let offsets = new Int32Array(0);
  let scales: AnswerScale[] = [];
  for (const row of cells) {
    if (row.length !== columns.length) {
      columns = Int32Array.from(row, (_, column) => column);
      offsets = new Int32Array(row.length);
      scales = new Array<AnswerScale>(row.length).fill(scale);
    }
    countRow(row, columns, offsets, counts, scales, null);
  }
  return counts;
}

/** How many of the counted answers are valid: one of the five grades. */
export function validCount(counts: Float64Array, offset = 0): number {
  let valid = 0;
  for (let kind = AnswerKind.NotAtAll; kind <= AnswerKind.VeryGreatExtent; kind++) {
    valid += counts[offset + kind];
  }
  return valid;
}

/** How many of the counted answers are among the positive grades. */
export function positiveCount(
  counts: Float64Array,
  positive: readonly AnswerKind[],
  offset = 0,
): number {
  let sum = 0;
  for (const kind of positive) sum += counts[offset + kind];
  return sum;
}
