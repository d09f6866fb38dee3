/** A stretch of time in days since 1970-01-01: from its first day up to, not with, `to`. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** A part of any year: "April", "2. halvår". Months count from 0; `to` is the first month after it. */
export interface YearPart {
  from: number;
  to: number;
}

const DAY = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY;
}

/** Years of two digits are of this century: rounds are younger than their authors. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** Months `from` up to, not with, `to` of a year. */
export function monthsOf(year: number, { from, to }: YearPart): TimeSpan {
  const full = fullYear(year);
  return { from: dayNumber(full, from, 1), to: dayNumber(full, to, 1) };
}

/** One day; null where the calendar has none such. Months count from 1. */
export function dayOf(year: number, month: number, day: number): TimeSpan | null {
  const full = fullYear(year);
  const from = dayNumber(full, month - 1, day);
  const date = new Date(from * DAY);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month >= 1 && month <= 12 ? { from, to: from + 1 } : null;
}

/** A week by ISO 8601: week 1 is the one with the year's first Thursday. */
export function weekOf(year: number, week: number): TimeSpan | null {
  if (week < 1 || week > 53) return null;
  const fourth = dayNumber(fullYear(year), 0, 4);
  const weekday = (new Date(fourth * DAY).getUTCDay() + 6) % 7;
  const from = fourth - weekday + 7 * (week - 1);
  return { from, to: from + 7 };
}

/** A span as text by which equal spans are equal: "2023", "2023-09", "2023-09-15", "2023-10…2023-12". */
export function spanForm({ from, to }: TimeSpan): string {
  const first = new Date(from * DAY).toISOString().slice(0, 10);
  if (to - from === 1) return first;
  const end = new Date(to * DAY).toISOString().slice(0, 10);
  if (first.endsWith("-01-01") && end.endsWith("-01-01") && to - from <= 366)
    return first.slice(0, 4);
  if (first.endsWith("-01") && end.endsWith("-01") && to - from <= 31) return first.slice(0, 7);
  return `${first}…${new Date((to - 1) * DAY).toISOString().slice(0, 10)}`;
}

/** Excel's serial number of a day (1900 system) as its ISO date; null where it is no day of ours. */
export function serialDay(serial: number): string | null {
  // 1990 to 2100: other numbers are not the days of surveys.
  if (!Number.isFinite(serial) || serial < 32_874 || serial > 73_415) return null;
  return new Date((Math.floor(serial) - 25_569) * DAY).toISOString().slice(0, 10);
}
