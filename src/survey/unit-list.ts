import { HEADER_SEARCH_ROWS } from "./plain-layout";
import { normalForm, tidy } from "./normal-form";

const UNIT_LIST_HEADERS = new Set(["enhed", "enheder", "kommune", "jobcenter", "unit"]);
const OTHER_HEADERS = new Set(["inviterede", "inviteret", "kommunekode", "kode", "nr", "nr."]);

/**
 * Recognises a list of units: a header "Enhed" (or Kommune, Jobcenter), beside it nothing but
 * the number of invited employees or a code. Its order is the order of the overview.
 *
 * @returns the names in their order; null where the sheet is no such list.
 */
export function readUnitList(grid: readonly (readonly unknown[])[]): string[] | null {
  for (let row = 0; row < Math.min(grid.length, HEADER_SEARCH_ROWS); row++) {
    const headers = grid[row].map((cell) => normalForm(String(cell ?? "")));
    const column = headers.findIndex((header) => UNIT_LIST_HEADERS.has(header));
    if (column < 0) continue;
    const others = headers.filter((header, i) => i !== column && header !== "");
    if (!others.every((header) => OTHER_HEADERS.has(header))) return null;
    const names = grid.slice(row + 1).map((cells) => tidy(String(cells[column] ?? "")));
    const units = names.filter((name) => name !== "");
    return units.length > 0 ? units : null;
  }
  return null;
}
