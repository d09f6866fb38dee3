import { PAGE_HEAD_ROWS } from "../../report/page";
import { rowAfterTable, tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import { EVERY } from "../subset-choices";
import type { ElementRanking, Ranking } from "./evaluate";

export const RANKING_COLUMNS = 7;

/** What of the record a page shows: one core element, or all. */
export interface ShownPart {
  ranking: Ranking;
  element: string;
}

export function shownElements({ ranking, element }: ShownPart): ElementRanking[] {
  return ranking.elements.filter((each) => element === EVERY || each.element === element);
}

/** The rows of each shown element's units with a figure; under them stand those withheld. */
export function rankingSpots(shown: ShownPart): Spot[] {
  let row = PAGE_HEAD_ROWS;
  return shownElements(shown).map(({ units, withheld }) => {
    const at = spot(tableBodyRow(row, true), 0, units.length, RANKING_COLUMNS);
    row = rowAfterTable(row, true, units.length + withheld.length);
    return at;
  });
}
