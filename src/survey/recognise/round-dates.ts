import { lookAt } from "./cell-look";
import type { CellDate } from "./cell-date";
import type { ColumnView } from "./column-view";

const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");
/** So many days at most are rounds of their own, where each comes again and again. */
const MOST_DAYS = 8;

function monthName({ year, month }: CellDate): string {
  return `${MONTHS[month - 1]} ${year}`;
}

function dayName({ year, month, day }: CellDate): string {
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
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
