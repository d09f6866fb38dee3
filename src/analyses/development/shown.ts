import { PAGE_HEAD_ROWS } from "../../report/page";
import { rowAfterTable, tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import { EVERY } from "../subset-choices";
import type { Course, Development, ElementDevelopment } from "./evaluate";

/** The value of the unit where the total alone is shown. */
export const TOTAL_ONLY = "total";

/** What of the record a page shows. */
export interface ShownPart {
  development: Development;
  /** A core element's name, or all. */
  element: string;
  /** A unit's name, all, or the total only. */
  unit: string;
}

export function shownElements({ development, element }: ShownPart): ElementDevelopment[] {
  const { elements } = development;
  return elements.filter((each) => element === EVERY || each.element === element);
}

/** The units of a core element that are shown. */
export function shownUnits(
  { units }: ElementDevelopment,
  { unit }: ShownPart,
): ElementDevelopment["units"] {
  return units.filter((each) => unit === EVERY || each.unit === unit);
}

/** What the page is about: the chosen unit, else all units. */
export function toldCourse(
  element: ElementDevelopment,
  { unit }: ShownPart,
): { unit: string | null; course: Course } {
  const own = element.units.find((each) => each.unit === unit);
  return own === undefined ? { unit: null, course: element.total } : { unit, course: own };
}

/** The row (from the table's first) of what the page is about. */
export function toldRow(element: ElementDevelopment, shown: ShownPart): number {
  return shown.unit === EVERY ? element.units.length : 0;
}

/** Where the tables' rows stand: one table an element, or one of all where the total is alone. */
export function developmentSpots(shown: ShownPart): Spot[] {
  const columns = shown.development.rounds.length + (shown.development.first === null ? 1 : 2);
  const elements = shownElements(shown);
  if (shown.unit === TOTAL_ONLY) {
    return elements.map((_, i) => spot(tableBodyRow(PAGE_HEAD_ROWS, false) + i, 0, 1, columns));
  }
  let row = PAGE_HEAD_ROWS;
  return elements.map((element) => {
    const rows = shownUnits(element, shown).length + 1;
    const at = spot(tableBodyRow(row, true), 0, rows, columns);
    row = rowAfterTable(row, true, rows);
    return at;
  });
}
