import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { holdsCodes } from "./column-facts";
import type { ColumnView } from "./column-view";

/** A column or a row that was calculated from the answers beside or above it. */
export interface OwnFigure {
  what: "average" | "total";
}

type Rows = readonly (readonly unknown[])[];

/** Rows that are enough to tell; fewer than the first cannot. */
const FEWEST_ROWS = 4;
const MOST_ROWS = 60;
/** More columns than a person averages; also bounds what a wide sheet costs. */
const MOST_PARTS = 100;
/** Shown with so few decimals that it may be off by this. */
const TOLERANCE = 0.0501;

const STANDARD_LEVELS: Readonly<Record<number, number>> = {
  [-4]: 1,
  [-3]: 1,
  [-2]: 2,
  0: 3,
  2: 4,
  3: 5,
};

/** What an answer counts in an average of one's own: its code, or its place on the scale. */
function worthOf(cell: unknown): number | null {
  const look = lookAt(cell);
  if (look === null) return null;
  if (look.value !== null) return look.value;
  if (look.label?.kind !== "grade") return null;
  return STANDARD_LEVELS[look.label.level] ?? null;
}

function sumOf(row: readonly unknown[], columns: readonly number[]): { sum: number; n: number } {
  let sum = 0;
  let n = 0;
  for (const column of columns) {
    const worth = worthOf(row[column]);
    if (worth === null) continue;
    sum += worth;
    n++;
  }
  return { sum, n };
}

/** Whether a column is the sum or the mean of some others, in nearly all rows. */
function figureOf(rows: Rows, column: number, parts: readonly number[]): OwnFigure | null {
  let seen = 0;
  let sums = 0;
  let means = 0;
  let differing = 0;
  for (const row of rows) {
    if (seen >= MOST_ROWS) break;
    const value = lookAt(row[column])?.value ?? null;
    const { sum, n } = sumOf(row, parts);
    if (value === null || n === 0) continue;
    seen++;
    if (Math.abs(value - sum) < 1e-9) sums++;
    if (Math.abs(value - sum / n) <= TOLERANCE) means++;
    if (n > 1 && parts.some((part) => worthOf(row[part]) !== value)) differing++;
  }
  if (seen < FEWEST_ROWS || differing < FEWEST_ROWS) return null;
  if (means >= seen * 0.9) return { what: "average" };
  return sums >= seen * 0.9 ? { what: "total" } : null;
}

/** What stands before the question in a heading: "Viden: Snit" → "viden". */
function prefixOf({ group, text }: ColumnView): string {
  return normalForm(group || (/^([^:[]+?)\s*[:[]/.exec(text)?.[1] ?? ""));
}

/**
 * Finds columns that are the sum or the mean of the columns of answers to their left (all of
 * them, or those since the last such column), or of all columns of answers.
 *
 * @param rows the rows below the header.
 */
export function ownFigures(views: readonly ColumnView[], rows: Rows): Map<number, OwnFigure> {
  const isAnswer = ({ facts }: ColumnView) => facts.grades > 0 || holdsCodes(facts);
  const isNumber = ({ facts }: ColumnView) => facts.numbers > facts.filled * 0.6;
  const found = new Map<number, OwnFigure>();
  const answers = views.filter(isAnswer).map(({ column }) => column);
  if (answers.length < 2) return found;
  const byPrefix = new Map<string, number[]>();
  for (const view of views.filter(isAnswer)) {
    const own = byPrefix.get(prefixOf(view)) ?? [];
    byPrefix.set(prefixOf(view), own);
    if (own.length <= MOST_PARTS) own.push(view.column);
  }
  let since: number[] = [];
  const left: number[] = [];
  let group = "";
  for (const view of views) {
    const { column } = view;
    if (view.group !== group) since = [];
    group = view.group;
    const others =
      answers.length > MOST_PARTS
        ? []
        : answers.filter((other) => other !== column && !found.has(other));
    const alike = (byPrefix.get(prefixOf(view)) ?? []).filter((other) => other !== column);
    const figure =
      isNumber(view) && view.facts.filled >= FEWEST_ROWS
        ? [since, left, others, alike]
            .filter((parts) => parts.length > 1 && parts.length <= MOST_PARTS)
            .map((parts) => figureOf(rows, column, parts))
            .find((one) => one !== null)
        : undefined;
    if (figure !== undefined && figure !== null) {
      found.set(column, figure);
      since = [];
    } else if (isAnswer(view)) {
      since.push(column);
      if (left.length <= MOST_PARTS) left.push(column);
    }
  }
  return found;
}
