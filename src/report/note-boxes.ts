import type { PlanNote } from "./sheet-plan";
import { spot } from "./spot";

/** Mean width of a letter of running text at 11 points, a little to the wide side. */
const LETTER = 5.6;

/** How many lines a text takes where so many letters fit into one: words are not divided. */
function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const longer = used === 0 ? word.length : used + 1 + word.length;
    if (longer <= letters) used = longer;
    else {
      if (used > 0) lines++;
      lines += Math.ceil(word.length / letters) - 1;
      used = word.length % letters || Math.min(word.length, letters);
    }
  }
  return lines;
}

/**
 * Notes under each other, each over the whole width and as many rows high as its text takes: Excel
 * does not fit the height of merged cells itself.
 *
 * @param row the first note's row in the block.
 * @param columnWidths in points; the notes are as many columns wide.
 */
export function noteBoxes(
  texts: readonly string[],
  row: number,
  columnWidths: readonly number[],
): PlanNote[] {
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const letters = Math.max(1, Math.floor(width / LETTER));
  const notes: PlanNote[] = [];
  let next = row;
  for (const text of texts) {
    const rows = linesOf(text, letters);
    notes.push({ text, at: spot(next, 0, rows, columnWidths.length) });
    next += rows;
  }
  return notes;
}

/** How many rows notes take. */
export function noteRows(notes: readonly PlanNote[]): number {
  return notes.reduce((sum, { at }) => sum + at.rows, 0);
}
