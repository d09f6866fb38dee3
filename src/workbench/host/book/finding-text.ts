import { height, width, type Area } from "./area";

/** The first cell that shows a text, row by row, or from the end; null where none does. */
export function findCell(
  area: Area,
  { text, matchCase, complete, backwards }: FindCriteria,
  shown: (row: number, column: number) => string,
): Area | null {
  const plain = (one: string) => (matchCase ? one : one.toLocaleLowerCase());
  const wanted = plain(text);
  const [rows, columns] = [height(area), width(area)];
  for (let i = 0; i < rows * columns; i++) {
    const place = backwards ? rows * columns - 1 - i : i;
    const row = area.startRow + Math.floor(place / columns);
    const column = area.startColumn + (place % columns);
    const found = plain(shown(row, column));
    if (complete ? found !== wanted : !found.includes(wanted)) continue;
    const { sheet } = area;
    return { sheet, startRow: row, endRow: row, startColumn: column, endColumn: column };
  }
  return null;
}

export interface FindCriteria {
  text: string;
  matchCase: boolean;
  complete: boolean;
  backwards: boolean;
}
