import { spot, type Spot } from "./spot";
import { textWidth } from "./text-width";

/** Size of running text, and the room that a cell leaves at both sides, in points. */
const TEXT = 11;
const MARGIN = 12;

/**
 * Cells beside each other for the words of a legend, each over as many columns as its words need,
 * as far as there are columns. Where there are fewer columns than entries they stand under each
 * other. How many rows they take does not depend on the words.
 *
 * @param columnWidths in points.
 */
export function legendSpots(
  texts: readonly string[],
  row: number,
  columnWidths: readonly number[],
): Spot[] {
  const columns = columnWidths.length;
  if (columns < texts.length) return texts.map((_, i) => spot(row + i, 0, 1, columns));
  let next = 0;
  return texts.map((words, i) => {
    const [first, last] = [next, columns - (texts.length - 1 - i)];
    let room = columnWidths[next++];
    while (next < last && room < textWidth(words, TEXT) + MARGIN) room += columnWidths[next++];
    return spot(row, first, 1, next - first);
  });
}
