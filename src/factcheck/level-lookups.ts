import type { Claim } from "./claim";
import { levelsOf, type Level } from "./context";
import { columnsNamed, rowsNamed, type Contexts } from "./find-in-table";
import { pairsOf } from "./pairs";
import { judge, unrounded, type Printed } from "./rounding";
import { claimAt, wordsOf, type Sentence } from "./sentence";
import type { Table, TableColumn, TableRow } from "./table";
import { roleOf, TOTAL, type Role } from "./words";

const BOTH = /^(?:både|begge|both)$/;

/** The per cents of a sentence against the cells of a table that its words name. */
export function levelLookups(sentence: Sentence, table: Table): Claim[] {
  return levelsOf(sentence).flatMap((level) => {
    if (level.figure.hedge === "least" || level.figure.hedge === "most") return [];
    const contexts = contextsOf(sentence, level.words);
    const roles = rolesOf(sentence, level, table);
    if (isOfAll(sentence, table)) {
      const parts = partsNamed(table, contexts);
      return roles.flatMap((role) => inSpan(sentence, level, table, parts, role, contexts));
    }
    const rows = rowsNamed(table.rows, contexts);
    if (rows.length !== 1) return [];
    return roles.flatMap((role) => inCell(sentence, level, table, rows[0], role, contexts));
  });
}

/** The nearest words, the sentence, and the two before it. */
export function contextsOf(sentence: Sentence, near: readonly string[]): Contexts {
  const { before } = sentence;
  const sentences = [sentence, before, before?.before ?? null];
  return [near, ...sentences.map((other) => (other === null ? [] : wordsOf(other.tokens)))];
}

/** Whether a sentence speaks of all together, and the table has no row for that. */
export function isOfAll({ tokens }: Sentence, { rows }: Table): boolean {
  return !rows.some(({ isTotal }) => isTotal) && wordsOf(tokens).some((word) => TOTAL.test(word));
}

/** The rows that a sentence of all together sums up: what was spoken of before may be one of them. */
export function partsNamed({ rows }: Table, contexts: Contexts): TableRow[] {
  return rowsNamed(rows, contexts.slice(0, 2));
}

/** The value of a row in a column. */
export function cellOf(table: Table, row: TableRow, column: TableColumn): Printed | null {
  return row.figures[table.columns.indexOf(column)] ?? null;
}

function rolesOf(
  { tokens }: Sentence,
  { figure, words }: Level,
  { columns }: Table,
): (Role | null)[] {
  const own = words
    .map(roleOf)
    .filter(
      (role) =>
        role !== null &&
        role !== "change" &&
        role !== "count" &&
        columns.some((c) => c.role === role),
    );
  const roles: (Role | null)[] = [...new Set(own)];
  if (wordsOf(tokens).some((word) => BOTH.test(word)))
    return roles.length === 0 ? [null] : ["result", ...roles.filter((role) => role !== "result")];
  if (roles.length > 0) return roles.slice(-1);
  const pair = pairsOf(tokens).find(
    ({ from, to }) => from.start === figure.start || to.start === figure.start,
  );
  if (pair === undefined) return [null];
  const role = pair.from.start === figure.start ? "start" : "result";
  return columns.some((column) => column.role === role) ? [role] : [];
}

function inCell(
  { text }: Sentence,
  { figure }: Level,
  table: Table,
  row: TableRow,
  role: Role | null,
  contexts: Contexts,
): Claim[] {
  const columns = columnsNamed(table, role, contexts);
  const judged = columns.flatMap((column) => {
    const cell = cellOf(table, row, column);
    if (cell === null) return [];
    const computed = {
      kind: "cell",
      row: row.label,
      column: column.header,
      value: cell.value,
    } as const;
    return [{ ...judge(figure, cell.value, unrounded(cell)), computed }];
  });
  if (judged.length === 0) return [];
  const best = judged.find(({ verdict }) => verdict === "agrees") ?? judged[0];
  if (judged.length === 1 || best.verdict === "agrees") return [claimAt(text, figure, best)];
  const computed = { kind: "not-in-table", row: row.label } as const;
  return [claimAt(text, figure, { verdict: "not-found", by: null, computed })];
}

function inSpan(
  { text }: Sentence,
  { figure }: Level,
  table: Table,
  rows: readonly TableRow[],
  role: Role | null,
  contexts: Contexts,
): Claim[] {
  const judged = judgeSpan(table, rows, columnsNamed(table, role, contexts), figure);
  return judged === null ? [] : [claimAt(text, figure, judged)];
}

/** A figure of all must lie between those of the parts, however they are weighted. */
export function judgeSpan(
  table: Table,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  claimed: Printed,
): Omit<Claim, "place" | "quote"> | null {
  if (columns.length !== 1) return null;
  const parts = (rows.length > 0 ? rows : table.rows).flatMap(
    (row) => cellOf(table, row, columns[0]) ?? [],
  );
  if (parts.length < 2) return null;
  const low = Math.min(...parts.map((part) => part.value));
  const high = Math.max(...parts.map((part) => part.value));
  const computed = {
    kind: "span",
    column: columns[0].header,
    low,
    high,
    value: claimed.value,
  } as const;
  const room = unrounded(claimed);
  const ends = parts.map(unrounded);
  const isPossible =
    room.high >= Math.min(...ends.map((end) => end.low)) &&
    room.low <= Math.max(...ends.map((end) => end.high));
  if (isPossible)
    return {
      verdict: claimed.value >= low && claimed.value <= high ? "agrees" : "rounding",
      by: null,
      computed,
    };
  return { verdict: "disagrees", by: claimed.value - (claimed.value < low ? low : high), computed };
}
