import { isWithheld } from "../../report/figure-cells";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { rowAfterTable, tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import { EVERY } from "../subset-choices";
import { byShare, positiveShare, type Distributions, type ElementAnswers } from "./evaluate";

/** What of the record a page shows: one core element, or all. */
export interface ShownPart {
  distributions: Distributions;
  element: string;
}

export function shownElements({ distributions, element }: ShownPart): ElementAnswers[] {
  const { elements } = distributions;
  const own = elements.filter((each) => element === EVERY || each.element === element);
  // An element on several scales stands under several names.
  return own.length > 0 ? own : elements.filter((each) => each.element.startsWith(`${element} (`));
}

/** Round, unit and group, as they are told. */
export function whose({ round, unit, group }: Distributions): string {
  return [round.name, unit, group].filter((name) => name !== null).join(", ");
}

/** The rows of each shown element's table. */
export function distributionSpots(shown: ShownPart): Spot[] {
  let row = PAGE_HEAD_ROWS;
  return shownElements(shown).map(({ items, grades }) => {
    const at = spot(tableBodyRow(row, true), 0, items.length + 1, grades.length + 5);
    row = rowAfterTable(row, true, items.length + 1);
    return at;
  });
}

/** A question with its share as shown, and the row of its table, from 0. */
export interface PlacedItem {
  item: string;
  percent: number;
  row: number;
}

/** The questions with a share, as they stand; none where the element's figures are withheld. */
export function placedItems(element: ElementAnswers): PlacedItem[] {
  if (isWithheld(element)) return [];
  return byShare(element).flatMap((each, row) => {
    const share = isWithheld(each) ? null : positiveShare(each);
    return share === null ? [] : [{ item: each.item, percent: wholePercent(share), row }];
  });
}
