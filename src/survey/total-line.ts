import { normalForm } from "./normal-form";

const TOTAL =
  /^(?:i alt|ialt|total(?:en|t)?|samlet|sum|gennemsnit|gns\.?|middel|hele landet|landsgennemsnit|alle(?: enheder| kommuner)?|subtotal|delsum)(?:[ :(].*)?$/;
const SOURCE = /^(?:kilde|note|anm(?:\.|ærkning)?|source|n|antal besvarelser) ?[:=]/;

/** Whether a cell begins a line of totals or a source line under a table, not a response. */
export function isTotalLine(cell: unknown): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  const form = normalForm(cell);
  return TOTAL.test(form) || SOURCE.test(form);
}
