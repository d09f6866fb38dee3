import { isFilled } from "../ground/filled";
import { readInputNumber } from "../inputs/input-number";
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
  /** Cells that should say how many were invited, and do not; from 0 within the grid. */
  unclear: { row: number; column: number; found: string }[];
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

/** How many a cell says were invited; null where it says no whole number. */
function invitedIn(cell: unknown): number | null {
  const read = readInputNumber(cell);
  const isCount = read.kind === "number" && Number.isInteger(read.value) && read.value >= 0;
  return isCount && !read.isPercent ? read.value : null;
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
    const rows = grid.flatMap((cells, at) =>
      at > row && tidy(String(cells[column] ?? "")) !== "" ? [{ cells, at }] : [],
    );
    if (rows.length === 0 || !isAlone(grid, row, headers)) return null;
    const units = rows.map(({ cells }) => tidy(String(cells[column])));
    const told = invitedColumn < 0 ? [] : rows.map(({ cells }) => cells[invitedColumn]);
    // A list that was made and not filled in says nothing of anybody.
    if (!told.some(isFilled)) return { units, invited: null, unclear: [] };
    const counts = told.map(invitedIn);
    return {
      units,
      invited: counts.map((count) => count ?? 0),
      unclear: counts.flatMap((count, i) =>
        count === null && isFilled(told[i])
          ? [{ row: rows[i].at, column: invitedColumn, found: tidy(String(told[i])) }]
          : [],
      ),
    };
  }
  return null;
}
