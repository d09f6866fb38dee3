import { mixedBits } from "../ground/mixed-bits";

/** Fewer answers than this can be the same by chance. */
const FEWEST_ANSWERS = 12;

/** What stands in an answer cell, told apart well enough by its length and one letter. */
function mark(cell: unknown): number {
  if (typeof cell === "string") {
    const { length } = cell;
    return length === 0 ? 0 : (length << 16) ^ cell.charCodeAt(length >> 1);
  }
  return typeof cell === "number" ? 0x5bd1e995 ^ (cell * 8) : 0;
}

/** A weight per item, so that the same marks in other places are other answers. */
export function itemWeights(items: number): Int32Array {
  return Int32Array.from({ length: items }, (_, item) => mixedBits(item + 1) | 1);
}

/**
 * The mark of a response's answers, so that the same answers have the same mark.
 *
 * @param columns the columns of the items.
 * @param weights of the items, see `itemWeights`.
 */
export function markOfAnswers(
  row: readonly unknown[],
  columns: Int32Array,
  weights: Int32Array,
): number {
  let sum = 0;
  for (let item = 0; item < columns.length; item++) {
    sum = (sum + Math.imul(mark(row[columns[item]]), weights[item])) | 0;
  }
  return sum;
}

/** The answers of many responses, whatever their order, in two numbers. */
export class Fingerprint {
  responses = 0;
  private sum = 0;
  private crossed = 0;
  private first = 0;
  private isVaried = false;

  add(mark: number): void {
    if (this.responses === 0) this.first = mark;
    else if (mark !== this.first) this.isVaried = true;
    this.responses++;
    this.sum = (this.sum + mixedBits(mark)) >>> 0;
    this.crossed = (this.crossed + mixedBits(mark ^ 0x9e3779b9)) >>> 0;
  }

  /** Equal for the same answers; null where so few or so like answers could be the same by chance. */
  key(items: number): string | null {
    const { responses, sum, crossed } = this;
    if (!this.isVaried || responses * items < FEWEST_ANSWERS) return null;
    return [responses, items, sum, crossed].join("|");
  }
}
