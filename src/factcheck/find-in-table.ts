import type { Printed } from "./rounding";
import { wordsOf, type Sentence } from "./sentence";
import type { Table, TableColumn, TableRow } from "./table";
import { OF_ALL, sameWord, type Role } from "./words";

/** Words around a claim, from the nearest to the farthest. */
export type Contexts = readonly (readonly string[])[];

/**
 * The rows that the nearest words name, narrowed by the words farther off. A row counts as named
 * where a label of it stands whole in the words; a part of a label only tells such rows apart.
 */
export function rowsNamed(rows: readonly TableRow[], contexts: Contexts): TableRow[] {
  let left: TableRow[] = [];
  for (const context of contexts) {
    const scored = best(left.length > 0 ? left : rows, (row) => score(row, context));
    if (scored.length > 0) left = scored;
    if (left.length === 1) break;
  }
  const all = contexts.flat();
  return left.filter((row) => row.names.some((name) => shareOf(name, all, row) === 1));
}

function score(row: TableRow, context: readonly string[]): number {
  return row.names.reduce((sum, name) => sum + shareOf(name, context, row), 0);
}

/** How much of a label stands in the words; a row of totals has many names. */
function shareOf(
  name: readonly string[],
  context: readonly string[],
  { isTotal, isProper = false }: TableRow,
): number {
  if (isTotal && context.some((word) => OF_ALL.test(word))) return 1;
  if (name.length === 0) return 0;
  const isThere = (word: string) =>
    isProper ? context.some((other) => isName(word, other)) : isIn(word, context);
  return name.filter(isThere).length / name.length;
}

/** A word of a proper name, or its genitive: "Vejens". */
export function isName(word: string, other: string): boolean {
  return other === word || other === `${word}s` || other === `${word}’s` || other === `${word}'s`;
}

/** The columns of a role, or of shares that have no role of comparison, narrowed by their headings' words. */
export function columnsNamed(
  { columns }: Table,
  role: Role | null,
  contexts: Contexts,
): TableColumn[] {
  const shares = columns.filter(
    ({ role: own }) => own !== "count" && (own !== "change" || role === "change"),
  );
  let left = shares.filter(({ role: own }) => own === role);
  if (role === null || (role === "result" && left.length === 0)) {
    const plain = shares.filter(({ role: own }) => own === null || own === "result");
    left = plain.length > 0 ? plain : shares;
  }
  for (const context of contexts) {
    if (left.length <= 1) break;
    const scored = best(left, ({ words }) => words.filter((word) => isIn(word, context)).length);
    if (scored.length > 0) left = scored;
  }
  const results = left.filter(({ role: own }) => own === "result");
  return left.length > 1 && results.length === 1 ? results : left;
}

function best<Item>(items: readonly Item[], score: (item: Item) => number): Item[] {
  const scores = items.map(score);
  const most = Math.max(0, ...scores);
  return most === 0 ? [] : items.filter((_, i) => scores[i] === most);
}

function isIn(word: string, context: readonly string[]): boolean {
  return context.some((other) => sameWord(word, other));
}

/** The nearest words, the sentence, and the two before it. */
export function contextsOf(sentence: Sentence, near: readonly string[]): Contexts {
  const { before } = sentence;
  const sentences = [sentence, before, before?.before ?? null];
  return [near, ...sentences.map((other) => (other === null ? [] : wordsOf(other.tokens)))];
}

/** The value of a row in a column. */
export function cellOf(table: Table, row: TableRow, column: TableColumn): Printed | null {
  return row.figures[table.columns.indexOf(column)] ?? null;
}
