import { normalForm, tidy } from "../ground/normal-form";
import { distinctCount, holdsLabels } from "./column-facts";
import {
  isBackground,
  isIdentifying,
  isIdHeading,
  isPersonal,
  type ColumnView,
} from "./column-view";
import type { Codes } from "./layout";
import type { SeveralTicks } from "./several-ticks";

/** By what responses can be split beside unit, round and target group. */
export interface SplitColumns {
  /** The column's heading, or the question that was ticked. */
  heading: string;
  /** A column with one value a person, or choices of which a person ticks any number. */
  kind: "column" | "ticks";
  /** The columns; `choice` where a tick in the column stands for it, else the cells name values. */
  columns: readonly { column: number; choice: string | null }[];
  /** What the cells' numbers are called; null where they name values themselves. */
  codes: Codes | null;
  /** Whether a cell lists several choices, parted by semicolons. */
  isList: boolean;
}

/** Values beyond these divide too finely to be told one by one. */
export const MOST_VALUES = 12;
const FEWEST_ROWS = 6;
const LONGEST_VALUE = 60;
/** Each value comes so many times on average. */
const REPEATED = 3;

/** Headings that ask what the respondent is, in normal form. */
const KIND_OF_PERSON =
  /^(?:respondent|medarbejder|svarperson)(?:type|gruppe|kategori)|^(?:din |nuværende )?(?:stilling|rolle|funktion|titel|faggruppe|position|role|job title)\b/;

type Rows = readonly (readonly unknown[])[];

/** The choices that a cell lists; a cell without a semicolon names one. */
export function choicesIn(cell: unknown): string[] {
  if (cell === null || cell === undefined) return [];
  const parts = String(cell).split(";").map(tidy);
  return parts.filter((part) => part !== "");
}

function isList({ column, facts }: ColumnView, rows: Rows): boolean {
  if (facts.filled < FEWEST_ROWS) return false;
  const lists = rows.map((row) => choicesIn(row[column]));
  const counts = new Map<string, number>();
  for (const choice of lists.flat().map(normalForm)) {
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    lists.some((list) => list.length > 1) &&
    counts.size > 1 &&
    counts.size <= MOST_VALUES &&
    all >= counts.size * REPEATED
  );
}

/** Whether a column names a few things, each of many persons. */
function isDescribing(view: ColumnView): boolean {
  const { facts, codes, heading, written } = { ...view, written: view.facts.written };
  const different = distinctCount(facts);
  const isOther = heading !== null && !isBackground(view);
  const isPerson = isIdentifying(view) || isIdHeading(view) || isPersonal(view);
  if (isOther || isPerson || facts.filled < FEWEST_ROWS) return false;
  if (different < 2 || different > MOST_VALUES || different * REPEATED > facts.filled) return false;
  if (codes !== null) return true;
  const areWords = facts.numbers + facts.dates < facts.filled / 2 && !holdsLabels(facts);
  return areWords && [...written.values()].every((value) => value.length <= LONGEST_VALUE);
}

function headingOf({ text, name, asked }: ColumnView): string {
  return tidy(asked || text || name).replace(/[:\s]+$/, "");
}

/**
 * By what the responses of a sheet can be split: columns that describe the person, and questions
 * with several ticks; what the respondent is comes first, then from left to right.
 *
 * @param used columns that are units, rounds, answers or anything else that is read.
 * @param rows the rows below the header.
 */
export function splitColumns(
  views: readonly ColumnView[],
  ticks: readonly SeveralTicks[],
  used: ReadonlySet<number>,
  rows: Rows,
): SplitColumns[] {
  const ticked = new Set(ticks.flatMap(({ choices }) => choices.map(({ column }) => column)));
  const free = views.filter(
    (view) => !used.has(view.column) && !ticked.has(view.column) && headingOf(view) !== "",
  );
  const found = free.flatMap((view): SplitColumns[] => {
    const columns = [{ column: view.column, choice: null }];
    const own = { heading: headingOf(view), columns, codes: view.codes };
    if (isList(view, rows) && !isIdentifying(view))
      return [{ ...own, kind: "ticks", isList: true }];
    return isDescribing(view) ? [{ ...own, kind: "column", isList: false }] : [];
  });
  const rank = ({ heading }: SplitColumns) => (KIND_OF_PERSON.test(normalForm(heading)) ? 0 : 1);
  const byTicks = ticks
    .filter(({ choices }) => choices.every(({ column }) => !used.has(column)))
    .map(({ question, choices }): SplitColumns => ({
      heading: question,
      kind: "ticks",
      columns: choices.map(({ column, name }) => ({ column, choice: name })),
      codes: null,
      isList: false,
    }));
  return [...found, ...byTicks].sort((a, b) => rank(a) - rank(b));
}
