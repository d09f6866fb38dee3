/** A day that a cell holds, and whether it holds a time of the day too. */
export interface CellDate {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  isTime: boolean;
}

/** 1 January 2000 and 31 December 2049, as the days that Excel counts. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;
const DAY_FIRST = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})(?!\d)(.*)$/;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)(.*)$/;
const TIME = /^[t ,]*(?:kl\.? ?)?\d{1,2}[:.]\d{2}/;

function checked(year: number, month: number, day: number, isTime: boolean): CellDate | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? { year: year < 100 ? 2000 + year : year, month, day, isTime } : null;
}

/**
 * The date in a cell: Excel's number of a day within 2000 to 2049, or a text that begins with a
 * date and holds nothing else but a time.
 *
 * @param text the cell in normal form.
 */
export function dateOf(cell: unknown, text: string): CellDate | null {
  if (typeof cell === "number") return dateOfSerial(cell);
  const dayFirst = DAY_FIRST.exec(text);
  const yearFirst = dayFirst === null ? YEAR_FIRST.exec(text) : null;
  const rest = dayFirst?.[4] ?? yearFirst?.[4];
  if (rest === undefined || (rest.trim() !== "" && !TIME.test(rest))) return null;
  const isTime = rest.trim() !== "";
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst.map(Number);
    return checked(year, month, day, isTime);
  }
  const [, year, month, day] = (yearFirst ?? []).map(Number);
  return checked(year, month, day, isTime);
}

/** The date of Excel's number of a day; null outside 2000 to 2049. */
export function dateOfSerial(serial: number): CellDate | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL + 1)) return null;
  const date = new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000));
  const isTime = serial !== Math.floor(serial);
  return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), isTime);
}
