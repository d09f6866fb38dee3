import { normalForm } from "./normal-form";
import { remembered } from "./remembered";

const TOTAL =
  /^(?:i alt|ialt|total(?:en|t)?|samlet|sum|gennemsnit|gns\.?|middel|hele landet|landsgennemsnit|alle(?: enheder| kommuner)?|subtotal|delsum)(?:[ :(].*)?$/;
const SOURCE = /^(?:kilde|note|anm(?:\.|ærkning)?|source|n|antal besvarelser) ?[:=]/;

/** Whether a cell begins a line of totals or a source line under a table, not a response. */
export function isTotalLine(cell: unknown): boolean {
  return typeof cell === "string" && cell !== "" && looksLikeTotal(cell);
}

const looksLikeTotal = remembered((text) => {
  const form = normalForm(text);
  return TOTAL.test(form) || SOURCE.test(form);
});
