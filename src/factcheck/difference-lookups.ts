import type { Claim } from "./claim";
import { claimedChange, type OpenDifference } from "./changes";
import { levelsOf } from "./context";
import type { Difference } from "./differences";
import { cellOf, columnsNamed, contextsOf, rowsNamed } from "./find-in-table";
import { judgePoints } from "./judge-points";
import { possibleDifference, unrounded } from "./rounding";
import { claimAt, wordOf, wordsOf, type Sentence } from "./sentence";
import { isOfAll, judgeSpan, partsNamed } from "./spans";
import type { Table, TableRow } from "./table";
import { roleOf, type Role } from "./words";

export const HIGHEST = /^(?:højest|størst|bedst|highest|best|top)/;
export const LOWEST = /^(?:lavest|mindst|dårligst|lowest|worst|bottom)/;

type Judged = Omit<Claim, "place" | "quote">;

/** A difference whose levels only a table gives; null where its words name no cells of it. */
export function differenceLookup(
  { sentence, difference }: OpenDifference,
  table: Table,
): Claim | null {
  const judged = judgeInTable(sentence, difference, table);
  return judged === null ? null : claimAt(sentence.text, difference.figure, judged);
}

function judgeInTable(sentence: Sentence, difference: Difference, table: Table): Judged | null {
  const { tokens } = sentence;
  const near = wordsOf(tokens.slice(clauseStart(sentence, difference.at), difference.at));
  const contexts = contextsOf(sentence, near);
  const phrase = difference.from === null ? [] : wordsOf(tokens.slice(...difference.from));
  const role = referenceRole(difference, phrase);
  if (isOfAll(sentence, table)) return ofAll(sentence, difference, table, role);
  const words = wordsOf(tokens);
  if (words.some((word) => HIGHEST.test(word)) && words.some((word) => LOWEST.test(word))) {
    return betweenEnds(difference, table, contexts);
  }
  const rows = rowsNamed(table.rows, contexts);
  const others = rowsNamed(table.rows, [phrase]);
  if (role === null && others.length === 1) {
    const own = rowsNamed(
      table.rows.filter((row) => row !== others[0]),
      contexts,
    );
    return own.length === 1 ? betweenRows(difference, table, others[0], own[0], contexts) : null;
  }
  if (rows.length !== 1 || role === null) return null;
  return betweenColumns(difference, table, rows[0], role, contexts);
}

function clauseStart({ tokens }: Sentence, at: number): number {
  let first = at;
  while (first > 0 && first > at - 16) {
    const token = tokens[first - 1];
    if (
      (token.kind === "figure" && !token.isName) ||
      /^(?:[;]|mens|while|og|and)$/.test(wordOf(token))
    )
      break;
    first--;
  }
  return first;
}

/** What the difference is measured from: movement is from the start. */
function referenceRole({ kind, figure }: Difference, phrase: readonly string[]): Role | null {
  const named = phrase
    .map(roleOf)
    .find((role) => role === "national" || role === "target" || role === "start");
  if (named !== undefined) return named;
  return kind === "move" || (kind === null && figure.signed) ? "start" : null;
}

function betweenColumns(
  difference: Difference,
  table: Table,
  row: TableRow,
  role: Role,
  contexts: ReturnType<typeof contextsOf>,
): Judged | null {
  const changes = role === "start" ? columnsNamed(table, "change", contexts) : [];
  const [from] = columnsNamed(table, role, contexts);
  const [to] = columnsNamed(table, "result", contexts);
  const [first, second] = [from, to].map((column) =>
    column === undefined ? null : cellOf(table, row, column),
  );
  if (first !== null && second !== null && from !== to) {
    const points = second.value - first.value;
    const computed = {
      kind: "cells",
      row: row.label,
      from: from.header,
      to: to.header,
      points,
    } as const;
    return judgePoints(difference, points, possibleDifference(first, second), computed, [
      first,
      second,
    ]);
  }
  const change = changes.length === 1 ? cellOf(table, row, changes[0]) : null;
  if (change === null) return null;
  const computed = {
    kind: "cell",
    row: row.label,
    column: changes[0].header,
    value: change.value,
  } as const;
  return judgePoints(difference, change.value, unrounded(change), computed, null);
}

function betweenRows(
  difference: Difference,
  table: Table,
  from: TableRow,
  to: TableRow,
  contexts: ReturnType<typeof contextsOf>,
): Judged | null {
  const columns = columnsNamed(table, null, contexts);
  const [first, second] = [from, to].map((row) =>
    columns.length === 1 ? cellOf(table, row, columns[0]) : null,
  );
  if (first === null || second === null) return null;
  const points = second.value - first.value;
  const computed = {
    kind: "cells",
    row: columns[0].header,
    from: from.label,
    to: to.label,
    points,
  } as const;
  return judgePoints(difference, points, possibleDifference(first, second), computed, [
    first,
    second,
  ]);
}

function betweenEnds(
  difference: Difference,
  table: Table,
  contexts: ReturnType<typeof contextsOf>,
): Judged | null {
  const columns = columnsNamed(table, null, contexts);
  if (columns.length !== 1) return null;
  const rows = table.rows.filter((row) => !row.isTotal && cellOf(table, row, columns[0]) !== null);
  const sorted = [...rows].sort((a, b) => valueIn(a) - valueIn(b));
  function valueIn(row: TableRow): number {
    return cellOf(table, row, columns[0])?.value ?? 0;
  }
  if (sorted.length < 2) return null;
  return betweenRows(
    { ...difference, direction: "apart" },
    table,
    sorted[0],
    sorted[sorted.length - 1],
    [columns[0].words, ...contexts],
  );
}

/** All together lie at so many points from a start that the parts' starts must enclose. */
function ofAll(
  sentence: Sentence,
  difference: Difference,
  table: Table,
  role: Role | null,
): Judged | null {
  const levels = levelsOf(sentence);
  if (levels.length !== 1 || role === null) return null;
  const contexts = contextsOf(sentence, levels[0].words);
  const columns = columnsNamed(table, role, contexts);
  const change = claimedChange(difference, true);
  const start = { value: levels[0].figure.value - change.value, decimals: change.decimals };
  return judgeSpan(table, partsNamed(table, contexts), columns, start);
}
