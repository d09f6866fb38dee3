import { lookAt } from "./cell-look";
import { dayName, monthName } from "../ground/date-names";
import type { ColumnView } from "./column-view";

/** So many days at most are rounds of their own, where each comes again and again. */
const MOST_DAYS = 8;

/** So many days between two rounds at least: answers to one come in within less. */
const DAYS_APART = 14;

/** Whether a column holds few days, each with several rows and weeks away from the others. */
export function areDaysApart({ facts }: ColumnView): boolean {
  const dates = [...facts.distinct.keys()].map((text) => lookAt(dateCell(text))?.date ?? null);
  if (facts.times > 0 || facts.others > 0 || dates.length > MOST_DAYS) return false;
  if (dates.length * 2 > facts.filled) return false;
  const days = dates
    .flatMap((date) => (date === null ? [] : [Date.UTC(date.year, date.month - 1, date.day)]))
    .map((time) => time / 86_400_000)
    .sort((a, b) => a - b);
  const isApart = days.every((day, i) => i === 0 || day - days[i - 1] >= DAYS_APART);
  return days.length === dates.length && isApart;
}

/** A cell by its text: numbers stand as they are. */
function dateCell(text: string): unknown {
  return /^\d{5}$/.test(text) ? Number(text) : text;
}

/**
 * How a column of dates names its rounds: by the day where there are few and far between, else by
 * the month.
 *
 * @returns null where the cells are no dates.
 */
export function readRoundDates({ facts }: ColumnView): ((cell: unknown) => unknown) | null {
  if (facts.filled === 0 || facts.dates < facts.filled * 0.9) return null;
  const days = facts.distinct.size;
  const isDays = facts.others === 0 && days <= MOST_DAYS && days * 2 <= facts.filled;
  // A day that is written as a text is a name as it stands.
  if (isDays && facts.numbers === 0 && facts.times === 0) return null;
  return (cell) => {
    const date = lookAt(cell)?.date ?? null;
    if (date === null) return null;
    return isDays ? dayName(date) : monthName(date);
  };
}
