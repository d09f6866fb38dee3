import type { Claim } from "./claim";
import { cellOf, rowsNamed, type Contexts } from "./find-in-table";
import { unrounded, type Printed } from "./rounding";
import { wordsOf, type Sentence } from "./sentence";
import type { Table, TableColumn, TableRow } from "./table";
import { OF_ALL } from "./words";

/** Whether a sentence speaks of all together, and the table has no row for that. */
export function isOfAll({ tokens }: Sentence, { rows }: Table): boolean {
  return !rows.some(({ isTotal }) => isTotal) && wordsOf(tokens).some((word) => OF_ALL.test(word));
}

/** The rows that a sentence of all together sums up: what was spoken of before may be one of them. */
export function partsNamed({ rows }: Table, contexts: Contexts): TableRow[] {
  return rowsNamed(rows, contexts.slice(0, 2));
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
