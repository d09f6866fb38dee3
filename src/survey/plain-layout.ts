import type { ItemColumn, SurveyLayout } from "./layout";
import { normalForm, tidy } from "./normal-form";

const UNIT_HEADERS = new Set(["enhed", "kommune", "jobcenter", "unit", "municipality"]);
const ROUND_HEADERS = new Set(["måling", "målerunde", "runde", "round"]);
const GROUP_HEADERS = new Set(["målgruppe", "målgrupper", "target group"]);

/** The header is looked for in this many rows from the top. */
export const HEADER_SEARCH_ROWS = 50;

/** "Arbejdsmarkedsviden: Jeg kender …" → the core element, and what was asked. */
const ITEM_HEADER = /^([^:]+):\s*(\S.*)$/;

function itemOf(header: string, column: number): ItemColumn | null {
  const parts = ITEM_HEADER.exec(header);
  return parts === null ? null : { column, element: parts[1].trim(), question: parts[2] };
}

function layoutOfRow(row: readonly unknown[], headerRow: number): SurveyLayout | null {
  const layout: SurveyLayout = {
    headerRow,
    unitColumn: -1,
    roundColumn: null,
    groupColumn: null,
    items: [],
  };
  row.forEach((cell, column) => {
    if (typeof cell !== "string") return;
    const header = normalForm(cell);
    if (layout.unitColumn < 0 && UNIT_HEADERS.has(header)) layout.unitColumn = column;
    else if (layout.roundColumn === null && ROUND_HEADERS.has(header)) layout.roundColumn = column;
    else if (layout.groupColumn === null && GROUP_HEADERS.has(header)) layout.groupColumn = column;
    else {
      const item = itemOf(tidy(cell), column);
      if (item !== null) layout.items.push(item);
    }
  });
  return layout.unitColumn >= 0 && layout.items.length > 0 ? layout : null;
}

/**
 * Recognises the plain layout: one header row with a unit column (Enhed, Kommune or Jobcenter),
 * perhaps Måling and Målgruppe, and a column per item headed "Core element: question".
 *
 * @param grid the sheet's first rows.
 * @returns null where no row is such a header.
 */
export function recognisePlainLayout(grid: readonly (readonly unknown[])[]): SurveyLayout | null {
  for (let row = 0; row < Math.min(grid.length, HEADER_SEARCH_ROWS); row++) {
    const layout = layoutOfRow(grid[row], row);
    if (layout !== null) return layout;
  }
  return null;
}
