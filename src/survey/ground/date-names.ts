import type { CellDate } from "./cell-date";

const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** "marts 2018": as rounds are called, in Danish in every language. */
export function monthName({ year, month }: CellDate): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** "01-03-2018". */
export function dayName({ year, month, day }: CellDate): string {
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
