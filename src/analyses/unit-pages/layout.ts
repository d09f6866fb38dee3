import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";

/** Columns of the table of core elements. */
export const COLUMNS = {
  own: 1,
  low: 2,
  high: 3,
  all: 4,
  ahead: 5,
  aheadMark: 6,
  place: 7,
  grade: 8,
  first: 9,
  change: 10,
  changeMark: 11,
} as const;

export const WIDTHS = [200, 96, 68, 64, 76, 84, 60, 92, 190, 92, 84, 60];

/** A cell of a core element's row: the page's first table. */
export function elementCell(element: number, column: keyof typeof COLUMNS): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + element, COLUMNS[column]);
}
