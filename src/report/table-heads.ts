import { spot, type Spot } from "./spot";
import type { ColumnLook, PlacedColumn } from "./table-column";

/** A head and the cells that it stands over. */
export interface Head {
  words: string;
  at: Spot;
  /** None for the head of a group. */
  look?: ColumnLook;
}

// Long heads run over several lines, and rows do not grow.
const ROWS = 3;
const GROUP_ROWS = 2;
const ROWS_UNDER_GROUP = 2;

/** The rows that a table's heads take. */
export function headRows(hasGroups: boolean): number {
  return hasGroups ? GROUP_ROWS + ROWS_UNDER_GROUP : ROWS;
}

export function hasGroups(columns: readonly Pick<PlacedColumn, "group">[]): boolean {
  return columns.some(({ group }) => group !== undefined);
}

/** The heads of a table from a row on; a column without a group has a head of full height. */
export function headsOf(columns: readonly PlacedColumn[], row: number): Head[] {
  const rows = headRows(hasGroups(columns));
  const heads: Head[] = [];
  let open = null as Head | null;
  for (const { head, look, group, at, span } of columns) {
    if (group === undefined) {
      open = null;
      heads.push({ words: head, at: spot(row, at, rows, span), look });
      continue;
    }
    if (open?.words === group) open.at.columns += span;
    else {
      open = { words: group, at: spot(row, at, GROUP_ROWS, span) };
      heads.push(open);
    }
    heads.push({ words: head, at: spot(row + GROUP_ROWS, at, ROWS_UNDER_GROUP, span), look });
  }
  return heads;
}
