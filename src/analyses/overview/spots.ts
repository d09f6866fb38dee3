import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import type { Overview } from "./evaluate";

/** The row that says what the grades' colours mean. */
const LEGEND_ROWS = 1;
/** The unit and its N stand before the core elements. */
export const NAME_COLUMNS = 2;

/** What is where in the block of the overview's plan. */
export interface OverviewSpots {
  /** The first unit's row. */
  row: number;
  /** Result and grade, and the change where there are two rounds. */
  perElement: number;
  /** One unit's result in a core element. */
  result(element: number, unit: number): Spot;
}

export function overviewSpots({ first }: Pick<Overview, "first">): OverviewSpots {
  const row = tableBodyRow(PAGE_HEAD_ROWS + LEGEND_ROWS, false, true);
  const perElement = first === null ? 2 : 3;
  return {
    row,
    perElement,
    result: (element, unit) => spot(row + unit, NAME_COLUMNS + perElement * element),
  };
}
