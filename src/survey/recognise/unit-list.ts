import { normalForm, tidy } from "../ground/normal-form";

const UNIT_HEADERS = new Set(["enhed", "enheder", "kommune", "jobcenter", "unit"]);
const INVITED_HEADERS = new Set(["inviterede", "inviteret", "antal inviterede", "invited"]);
const OTHER_HEADERS = new Set(["kommunekode", "kode", "nr", "nr."]);
const SEARCH_ROWS = 20;

/** The workbook's own list of units, in its order. */
export interface UnitList {
  units: string[];
  /** Invited employees per unit; null where the list has none. */
  invited: number[] | null;
}

/** Whether a list is all that stands on a sheet: a table beside or below it is something else. */
function isAlone(
  grid: readonly (readonly unknown[])[],
  header: number,
  headers: readonly string[],
): boolean {
  const isFilled = (cell: unknown) => tidy(String(cell ?? "")) !== "";
  const above = grid.slice(0, header).every((cells) => cells.filter(isFilled).length < 2);
  return (
    above &&
    grid.slice(header + 1).every((cells) => cells.every((cell, i) => headers[i] || !isFilled(cell)))
  );
}

/**
 * Recognises a list of units: a header "Enhed" (or Kommune, Jobcenter), beside it nothing but
 * the number of invited employees or a code. Its order is the order of the overview.
 *
 * @returns null where the sheet is no such list.
 */
export function readUnitList(grid: readonly (readonly unknown[])[]): UnitList | null {
  for (let row = 0; row < Math.min(grid.length, SEARCH_ROWS); row++) {
    const headers = grid[row].map((cell) => normalForm(String(cell ?? "")));
    const column = headers.findIndex((header) => UNIT_HEADERS.has(header));
    if (column < 0) continue;
    const invitedColumn = headers.findIndex((header) => INVITED_HEADERS.has(header));
    const isList = headers.every(
      (header, i) =>
        i === column || i === invitedColumn || header === "" || OTHER_HEADERS.has(header),
    );
    if (!isList) return null;
    const rows = grid.slice(row + 1).filter((cells) => tidy(String(cells[column] ?? "")) !== "");
    if (rows.length === 0 || !isAlone(grid, row, headers)) return null;
    return {
      units: rows.map((cells) => tidy(String(cells[column]))),
      invited: invitedColumn < 0 ? null : rows.map((cells) => Number(cells[invitedColumn]) || 0),
    };
  }
  return null;
}
