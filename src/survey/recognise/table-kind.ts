import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { distinctCount, holdsCodes, holdsLabels } from "./column-facts";
import type { ColumnView } from "./column-view";
import { isRoundName } from "./round-likeness";

type Rows = readonly (readonly unknown[])[];

/** A header is looked for in so many rows. */
const SEARCH_ROWS = 30;
const FEWEST_LABELS = 3;

/**
 * Whether a table counts answers: labels of a scale as headings, numbers below them; or the labels
 * down a column, each once, with numbers beside them.
 */
export function countsAnswers(rows: Rows): boolean {
  return rows.slice(0, SEARCH_ROWS).some((_, at) => headsCounts(rows, at));
}

/** Whether a row holds labels of a scale above columns of numbers; of only two, above nothing else. */
export function headsCounts(rows: Rows, at: number): boolean {
  if (at >= rows.length) return false;
  const row = rows[at];
  const labelled = row.flatMap((cell, column) =>
    lookAt(cell)?.label?.kind === "grade" ? [column] : [],
  );
  const different = new Set(labelled.map((column) => lookAt(row[column])?.text));
  const isFew = different.size < FEWEST_LABELS;
  const others = row.flatMap((cell, column) =>
    labelled.includes(column) ? [] : (lookAt(cell) ?? []),
  );
  // Two labels beside a unit, a round or codes are somebody's answers.
  if (isFew && (others.length > 2 || others.some(({ value }) => value !== null))) return false;
  // So are two labels that have headings of their own above them.
  const above = at > 0 ? rows[at - 1] : [];
  if (isFew && labelled.every((column) => lookAt(above[column]) !== null)) return false;
  if (different.size < 2 || different.size < labelled.length * 0.5) return false;
  const below = rows.slice(at + 1, at + SEARCH_ROWS).filter((next) => next.some(lookAt));
  if (below.length === 0) return false;
  let numbers = 0;
  let texts = 0;
  for (const next of below) {
    for (const column of labelled) {
      const look = lookAt(next[column]);
      if (look === null) continue;
      if (look.value !== null) numbers++;
      else texts++;
    }
  }
  return isFew ? numbers > 0 && texts === 0 : numbers > texts * 4;
}

/** Whether labels of a scale head columns of numbers: a table of counts, as a pivot table is. */
export function countsUnits(views: readonly ColumnView[]): boolean {
  const headed = views.filter(
    ({ text, facts }) => lookAt(text)?.label?.kind === "grade" && facts.numbers > facts.filled / 2,
  );
  return headed.length > 1 && headed.length * 2 >= views.length - 2;
}

/**
 * Whether a table with a row a unit holds measures (shares, amounts) rather than answers: the
 * units come once each, and more columns hold numbers that are no codes than answers in words.
 */
export function isRegister(views: readonly ColumnView[], unit: number | null): boolean {
  if (unit === null) return false;
  const { facts } = views[unit];
  if (facts.filled < 3 || distinctCount(facts) < facts.filled * 0.95) return false;
  const others = views.filter(({ column, facts: own }) => column !== unit && own.filled > 0);
  // Degrees in words are a person's answers, whatever numbers stand beside them.
  if (others.some(({ facts: own }) => (own.families.get("extent") ?? 0) > 0)) return false;
  // A number under a round's name is a figure of that round, however small.
  const isFigure = (view: ColumnView) =>
    isMeasure(view) || (isRoundName(normalForm(view.text)) && holdsCodes(view.facts));
  const measures = others.filter(isFigure).length;
  const answers = others.filter(
    (view) => !isFigure(view) && (holdsLabels(view.facts) || holdsCodes(view.facts)),
  ).length;
  return measures > 0 && measures >= answers;
}

/** Numbers with decimals, beyond any scale, or below zero. */
function isMeasure({ facts }: ColumnView): boolean {
  if (facts.numbers < facts.filled * 0.7 || facts.dates === facts.filled) return false;
  let beyond = 0;
  let all = 0;
  for (const [text, count] of facts.distinct) {
    const value = lookAt(text)?.value ?? null;
    if (value === null) continue;
    all += count;
    if (!Number.isInteger(value) || value > 11 || value < -1) beyond += count;
  }
  return beyond > all / 2;
}
