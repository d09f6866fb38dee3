import type { SheetCells } from "./read-sheet";

/** The day number of 1 January 1970, and of 1 March 1900: before it Excel counts a day too many. */
const UNIX_EPOCH_DAY = 25_569;
const FIRST_TRUE_DAY = 61;
const LAST_DAY = 2_958_466;
const DAY_SECONDS = 86_400;

/** A day number as a date, "2024-03-01", with the time of day where it has one; else the number. */
function dateText(day: number): string | number {
  if (!(day < LAST_DAY) || day < 0) return day;
  const seconds = Math.round(day * DAY_SECONDS);
  const shifted = day >= 1 && day < FIRST_TRUE_DAY - 1 ? DAY_SECONDS : 0;
  const iso = new Date((seconds + shifted - UNIX_EPOCH_DAY * DAY_SECONDS) * 1000).toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  if (day < 1) return time;
  return seconds % DAY_SECONDS === 0 ? date : `${date} ${time}`;
}

/** A sheet's rows with its dates as text, as one reads them. */
export function shownDates({ rows, dates }: SheetCells): readonly (readonly unknown[])[] {
  if (dates.size === 0) return rows;
  return rows.map((row, number) => {
    const columns = dates.get(number);
    if (columns === undefined) return row;
    const shown: unknown[] = [...row];
    for (const column of columns) shown[column] = dateText(row[column] as number);
    return shown;
  });
}
