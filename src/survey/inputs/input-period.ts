import { dateOfSerial } from "../ground/cell-date";
import { dayName, monthName } from "../ground/date-names";
import { normalForm, tidy } from "../ground/normal-form";

/**
 * What the period in a cell is called: a date as its month (by its day where it is not the first of
 * one), a bare number by what heads it ("Uge 12"), a year and any text as they stand. Null: blank.
 */
export function inputPeriod(cell: unknown, heading: string): string | null {
  const text = cell === null || cell === undefined ? "" : tidy(String(cell));
  if (text === "") return null;
  const date = typeof cell === "number" ? dateOfSerial(cell) : null;
  if (date !== null) return date.day === 1 ? monthName(date) : dayName(date);
  if (!/^\d{1,3}$/.test(text)) return text;
  return normalForm(heading) === "år" ? text : `${heading} ${text}`;
}
