import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { distinctCount, holdsCodes, holdsLabels } from "./column-facts";
import { isIdHeading, shareOfWords, type ColumnView } from "./column-view";
import type { HeaderBlock } from "./header-block";
import { headingSign } from "./header-role";
import { countsUnits, headsCounts, isRegister } from "./table-kind";

type Rows = readonly (readonly unknown[])[];

/**
 * Tables that hold figures of units, or counts of answers; those that have persons in the columns
 * and questions in the rows, and those with a row for each answer.
 */
export type OtherTable = "register" | "counts" | "turned" | "long";

const FEWEST_GRADES = 3;
const FEWEST_PERSONS = 4;
const MOSTLY = 0.6;
const QUESTION = /^[^:]+:\s*\S/;
const SAYS_QUESTION =
  /^(?:spørgsmål(?:et|stekst|snr\.?)?|item|question(?: text)?|udsagn|variabel|variable)$/;
const SAYS_MEAN = /(?<!\p{L})(?:gennemsnit|gns|middel|mean|average)/u;
const FEWEST_WORDS = 4;

function isQuestion(text: string): boolean {
  return QUESTION.test(text) || text.split(" ").length >= FEWEST_WORDS;
}

function answers(views: readonly ColumnView[]): ColumnView[] {
  return views.filter(({ facts }) => facts.grades > 0 || holdsCodes(facts));
}

/** Whether headings say nothing but who: the same again and again, or alike but for a number. */
function areOfPersons(headings: readonly string[]): boolean {
  const different = new Set(headings);
  if (different.size * 2 <= headings.length) return true;
  const patterns = new Set(headings.map((text) => text.replace(/\d+/g, "#")));
  return patterns.size === 1 && [...patterns][0].includes("#");
}

/** Whether questions stand in the rows, and persons in the columns. */
function isTurned(
  views: readonly ColumnView[],
  rows: Rows,
  isUnit: (name: string) => boolean,
): boolean {
  const [first] = views;
  const own = answers(views).filter(({ column }) => column !== first.column);
  if (own.length < FEWEST_PERSONS || distinctCount(first.facts) < first.facts.filled) return false;
  const names = rows.flatMap((row) => lookAt(row[first.column])?.text ?? []);
  const fits = names.filter(
    (text) => !isUnit(text) && (isQuestion(text) || headingSign(text) !== null),
  );
  if (names.length < 2 || fits.length < names.length * MOSTLY) return false;
  return areOfPersons(own.map(({ group, text, name }) => normalForm(group || text || name)));
}

/** Whether each row holds one answer: its question stands in a column beside it. */
function isLong(views: readonly ColumnView[]): boolean {
  const own = answers(views);
  const labelled = own.filter(({ facts }) => holdsLabels(facts));
  if (labelled.length > 1 || (labelled.length === 0 && own.length !== 1)) return false;
  return views.some((view) => {
    const { facts, text, name } = view;
    const different = distinctCount(facts);
    const isAgain =
      different > 1 && different * 2 <= facts.filled && facts.names + facts.sentences > 0;
    const isNamed = view.heading !== null && view.heading.role !== "other";
    if (own.includes(view) || !isAgain || isNamed) return false;
    if (SAYS_QUESTION.test(normalForm(text || name))) return true;
    const counts = [...facts.distinct.values()];
    const isEven = Math.max(...counts) <= 2 * Math.min(...counts) && different > 2;
    return isEven && shareOfWords(view, (word) => isQuestion(word)) > MOSTLY;
  });
}

/** Whether each row tells how often one grade was given: each once for what stands beside it. */
function countsByRow(views: readonly ColumnView[], rows: Rows): boolean {
  const graded = views.filter(
    ({ facts }) => facts.grades > 0 && facts.grades >= facts.filled * 0.8,
  );
  if (graded.length !== 1) return false;
  const [grades] = graded;
  const numbers = views.filter(
    (view) =>
      view.facts.numbers > view.facts.filled * 0.9 && view.facts.filled > 0 && !isIdHeading(view),
  );
  const beside = views.filter((view) => view !== grades && !numbers.includes(view));
  if (numbers.length === 0 || beside.length === 0) return false;
  const perGroup = new Map<string, Set<string>>();
  for (const row of rows) {
    const grade = lookAt(row[grades.column]);
    if (grade === null) continue;
    const key = beside.map(({ column }) => lookAt(row[column])?.text ?? "").join("\u0001");
    const known = perGroup.get(key) ?? new Set<string>();
    if (known.has(grade.text)) return false;
    perGroup.set(key, known.add(grade.text));
  }
  const whole = [...perGroup.values()].filter(({ size }) => size >= FEWEST_GRADES).length;
  return perGroup.size > 0 && whole >= perGroup.size * MOSTLY;
}

/** Whether a line above the table says that its numbers, one row a unit, are means. */
function holdsMeans(above: Rows, views: readonly ColumnView[], unit: number | null): boolean {
  if (unit === null) return false;
  const { facts } = views[unit];
  const fullest = Math.max(...views.map((view) => view.facts.filled));
  const isOnce =
    facts.filled > 2 && distinctCount(facts) === facts.filled && facts.filled >= fullest;
  const areNumbers = views.every(({ facts: own }) => own.grades === 0);
  const says = (cell: unknown) => typeof cell === "string" && SAYS_MEAN.test(normalForm(cell));
  return isOnce && areNumbers && above.some((row) => row.some(says));
}

/** What a table is that is no survey with a row a person; null where nothing says so. */
export function otherKind(
  rows: Rows,
  header: HeaderBlock,
  views: readonly ColumnView[],
  unit: number | null,
  isUnit: (name: string) => boolean,
): OtherTable | null {
  const below = rows.slice(header.lastRow + 1);
  const isCounts = countsUnits(views) || headsCounts(rows, header.lastRow + 1);
  if (isCounts || countsByRow(views, below)) return "counts";
  if (isRegister(views, unit)) return "register";
  if (holdsMeans(rows.slice(0, header.firstRow), views, unit)) return "register";
  if (isTurned(views, below, isUnit)) return "turned";
  return isLong(views) ? "long" : null;
}
