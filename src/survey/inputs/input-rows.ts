import { isFilled } from "../ground/filled";
import { isTotalLine } from "../ground/total-line";
import type { InputSheet } from "./input-sheet";

/** The indicator of each row: where it is blank, as in cells merged downwards, the one above. */
export function indicators(sheet: InputSheet): Map<number, string> {
  const at = sheet.at("indicator");
  const found = new Map<number, string>();
  let above: string | null = null;
  for (const row of sheet.body) {
    const own = sheet.text(row, "indicator");
    // A line under the table, such as its source, holds a text and nothing else.
    const isAlone = sheet.rows[row].filter(isFilled).length < 2;
    if (isAlone && own === null) continue;
    if (isAlone && isTotalLine(own)) continue;
    above = own ?? above;
    if (above !== null) found.set(row, above);
    else if (at !== null) sheet.fault(row, at, "no-indicator", "");
  }
  return found;
}
