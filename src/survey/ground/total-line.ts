import { normalForm } from "./normal-form";
import { remembered } from "./remembered";

const TOTAL =
  /^(?:(?:i alt|ialt|total(?:en|t)?|samlet|sum|gennemsnit|snit|gns\.?|middel|subtotal|delsum|hovedtotal|average|mean|median(?:en)?|middelværdi(?:en)?|standardafvigelse(?:n)?|spredning(?:en)?|std\.? ?(?:afv\.?|dev\.?)|grand total)(?:[ :(].*)?|(?:hele landet|landsgennemsnit|alle(?: enheder| kommuner| (?:job)?cent(?:re|er|rene)| afdelinger| teams?)?)(?: ?[:(].*)?)$/;
/** "Vejen i alt": a name before the word. */
const SUBTOTAL = /^\S.* (?:i alt|total|subtotal|samlet|gennemsnit|snit|gns\.?)$/;
const SOURCE = /^(?:kilde|note|anm(?:\.|ærkning)?|source|n|antal besvarelser) ?[:=]/;

/** Whether a cell begins a line of totals or a source line under a table, not a response. */
export function isTotalLine(cell: unknown): boolean {
  return typeof cell === "string" && cell !== "" && looksLikeTotal(cell);
}

const looksLikeTotal = remembered((text) => {
  const form = normalForm(text);
  return TOTAL.test(form) || SUBTOTAL.test(form) || SOURCE.test(form);
});
