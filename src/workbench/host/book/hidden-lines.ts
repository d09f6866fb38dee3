import { isUnbounded, storedPart, type Area } from "./area";

/** What Univer keeps of the rows or columns that are not as all others are, by their index. */
type StoredLines = Readonly<Record<number, { hd?: number } | null | undefined>>;

/** Whether an area's rows are hidden; null where some are and some are not, as Office.js has it. */
export function rowsHidden(area: Area): boolean | null {
  const part = isUnbounded(area) ? storedPart(area) : area;
  return part && allHidden(area.sheet.getRowManager().getRowData(), part.startRow, part.endRow);
}

/** The same of its columns. */
export function columnsHidden(area: Area): boolean | null {
  const part = isUnbounded(area) ? storedPart(area) : area;
  if (!part) return null;
  const columns = area.sheet.getColumnManager().getColumnData();
  return allHidden(columns, part.startColumn, part.endColumn);
}

/** Looks only at what is stored: a sheet of a million rows as all others costs nothing. */
function allHidden(lines: StoredLines, from: number, to: number): boolean | null {
  let hidden = 0;
  for (const key in lines) {
    const index = Number(key);
    if (index >= from && index <= to && lines[index]?.hd === 1) hidden++;
  }
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}
