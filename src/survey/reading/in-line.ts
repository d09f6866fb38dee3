import type { ItemColumn } from "../recognise/layout";

/** The same answer to fewer items than this is no sign of anything. */
const FEWEST_ITEMS = 8;

/** Whether a response gives one and the same answer to every item. */
export function isInLine(cells: readonly unknown[], items: readonly ItemColumn[]): boolean {
  if (items.length < FEWEST_ITEMS) return false;
  const first = cells[items[0].column];
  if (first === "" || first === null || first === undefined) return false;
  for (const { column } of items) if (cells[column] !== first) return false;
  return true;
}
