import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { holdsCodes } from "./column-facts";
import type { ColumnView } from "./column-view";

/** What a column is that was worked out of the answers beside it. */
export interface OwnFigure {
  what: "average" | "total" | "count" | "extreme" | "graded";
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

/** Rows, columns and different values from which a count or an extreme is no accident. */
const FEWEST_COUNTED = 8;
const FEWEST_PARTS = 3;
const FEWEST_VALUES = 3;
/** The share of the rows in which it must hold. */
const NEARLY_ALL = 0.9;
/** The least grades that people count as positive, and the least of all: then all are counted. */
const LEAST_COUNTED = [4, 3, 5, 2, 1];

/**
 * Whether a column counts some answers of others (those from some grade on), or is the highest or
 * the lowest of them, in nearly all rows.
 */
function countsOf(rows: Rows, column: number, parts: readonly number[]): OwnFigure | null {
  if (parts.length < FEWEST_PARTS) return null;
  const fits = [...LEAST_COUNTED, "highest", "lowest"].map((rule) => ({ rule, hits: 0 }));
  const values = new Set<number>();
  let seen = 0;
  for (const row of rows) {
    if (seen >= MOST_ROWS) break;
    const value = lookAt(row[column])?.value ?? null;
    const worths = parts.map((part) => worthOf(row[part])).filter((worth) => worth !== null);
    if (value === null || worths.length < FEWEST_PARTS) continue;
    seen++;
    values.add(value);
    for (const own of fits) {
      const { rule } = own;
      const found =
        typeof rule === "number"
          ? worths.filter((worth) => worth >= rule).length
          : Math[rule === "highest" ? "max" : "min"](...worths);
      if (found === value) own.hits++;
    }
  }
  // Of two values alone, yes and no are likelier.
  if (seen < FEWEST_COUNTED || values.size < FEWEST_VALUES) return null;
  const rule = fits.find(({ hits }) => hits >= seen * NEARLY_ALL)?.rule;
  return rule === undefined ? null : { what: typeof rule === "number" ? "count" : "extreme" };
}

/** Whether a column is worked out of some others, in nearly all rows. */
function figureOf(rows: Rows, column: number, parts: readonly number[]): OwnFigure | null {
  return sumOrMeanOf(rows, column, parts) ?? countsOf(rows, column, parts);
}

/** Whether a column is the sum or the mean of some others, in nearly all rows. */
function sumOrMeanOf(rows: Rows, column: number, parts: readonly number[]): OwnFigure | null {
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
  if (means >= seen * NEARLY_ALL) return { what: "average" };
  return sums >= seen * NEARLY_ALL ? { what: "total" } : null;
}

/** A grade has few different words. */
const MOST_GRADES = 5;

/**
 * How many words a column has that grade the share beside it: each stands for a range of shares of
 * its own. Shares are told by their fractions; a code has none. 0 where it grades nothing.
 */
function gradesOfShares(rows: Rows, share: number, column: number): number {
  const ranges = new Map<string, { low: number; high: number }>();
  let seen = 0;
  let fractions = 0;
  for (const row of rows) {
    const value = row[share];
    const word = row[column];
    if (typeof value !== "number" || typeof word !== "string" || word.trim() === "") continue;
    if (value < 0 || value > 100) return 0;
    seen++;
    if (!Number.isInteger(value)) fractions++;
    const own = ranges.get(normalForm(word)) ?? { low: value, high: value };
    ranges.set(normalForm(word), {
      low: Math.min(own.low, value),
      high: Math.max(own.high, value),
    });
  }
  if (seen < FEWEST_ROWS || fractions * 2 < seen) return 0;
  if (ranges.size > Math.min(MOST_GRADES, seen / 2)) return 0;
  const inOrder = [...ranges.values()].sort((a, b) => a.low - b.low);
  const areApart = inOrder.every(({ low }, i) => i === 0 || low > inOrder[i - 1].high);
  return areApart ? ranges.size : 0;
}

/** What stands before the question in a heading: "Viden: Snit" → "viden". */
function prefixOf({ group, text }: ColumnView): string {
  return normalForm(group || (/^([^:[]+?)\s*[:[]/.exec(text)?.[1] ?? ""));
}

/**
 * Finds columns that are worked out (sum, mean, count, extreme) of the columns of answers to their left (all of
 * them, or those since the last such column), or of all columns of answers.
 *
 * @param rows the rows below the header.
 */
export function ownFigures(views: readonly ColumnView[], rows: Rows): Map<number, OwnFigure> {
  const isAnswer = ({ facts }: ColumnView) => facts.grades > 0 || holdsCodes(facts);
  const isNumber = ({ facts }: ColumnView) => facts.numbers > facts.filled * 0.6;
  const found = new Map<number, OwnFigure>();
  const grading = views.flatMap((view, i) => {
    const left = views[i - 1];
    if (i === 0 || isNumber(view) || !isNumber(left)) return [];
    return [{ column: view.column, words: gradesOfShares(rows, left.column, view.column) }];
  });
  // One word alone says nothing of shares, but beside grades it is one.
  if (grading.some(({ words }) => words > 1)) {
    for (const { column, words } of grading) if (words > 0) found.set(column, { what: "graded" });
  }
  const answers = views
    .filter((view) => isAnswer(view) && !found.has(view.column))
    .map(({ column }) => column);
  if (answers.length < 2) return found;
  const byPrefix = new Map<string, number[]>();
  for (const view of views.filter((one) => isAnswer(one) && !found.has(one.column))) {
    const own = byPrefix.get(prefixOf(view)) ?? [];
    byPrefix.set(prefixOf(view), own);
    if (own.length <= MOST_PARTS) own.push(view.column);
  }
  let since: number[] = [];
  const left: number[] = [];
  let group = "";
  for (const view of views) {
    const { column } = view;
    if (found.has(column)) continue;
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
