import { mixedBits } from "./mixed-bits";

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

/**
 * The mark of a response's answers, so that the same answers have the same mark.
 *
 * @param columns the columns of the items.
 */
export function markOfAnswers(row: readonly unknown[], columns: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    hash = Math.imul(hash ^ mark(row[column]), 0x01000193);
    hash ^= hash >>> 13;
  }
  return hash;
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
