import type { Claim } from "./claim";
import { levelsOf, type Level } from "./context";
import { cellOf, columnsNamed, contextsOf, rowsNamed, type Contexts } from "./find-in-table";
import { pairsOf } from "./pairs";
import { judge, unrounded } from "./rounding";
import { claimAt, wordOf, wordsOf, type Sentence } from "./sentence";
import { isOfAll, judgeSpan, partsNamed } from "./spans";
import type { Table, TableRow } from "./table";
import { FROM, roleOf, type Role } from "./words";

const BOTH = /^(?:både|begge|both)$/;

/** The per cents of a sentence against the cells of a table that its words name. */
export function levelLookups(sentence: Sentence, table: Table): Claim[] {
  return levelsOf(sentence).flatMap((level) => {
    if (level.figure.hedge === "least" || level.figure.hedge === "most") return [];
    return levelLookup(sentence, level, table);
  });
}

/** One per cent of a sentence against the table; several claims where it is said of two figures. */
export function levelLookup(sentence: Sentence, level: Level, table: Table): Claim[] {
  const contexts = contextsOf(sentence, level.words);
  const roles = rolesOf(sentence, level, table);
  if (isOfAll(sentence, table)) {
    const parts = partsNamed(table, contexts);
    return roles.flatMap((role) => inSpan(sentence, level, table, parts, role, contexts));
  }
  const rows = rowsNamed(table.rows, contexts);
  if (rows.length !== 1 || isOfAnother(sentence, level, table)) return [];
  return roles.flatMap((role) => {
    const claims = inCell(sentence, level, table, rows[0], role, contexts);
    if (role !== null || claims[0]?.verdict !== "disagrees") return claims;
    return inNamedColumn(sentence, level, table, rows[0], contexts) ?? claims;
  });
}

/** "72 pct. mod 55 pct.": the second is of a row that only the reader can tell, unless its own words do. */
function isOfAnother({ tokens }: Sentence, { figure, words }: Level, { rows }: Table): boolean {
  const isSecond = pairsOf(tokens).some(
    (pair) => pair.isAgainst && pair.from.start === figure.start,
  );
  return (
    isSecond &&
    rowsNamed(rows, [words]).length === 0 &&
    words.every((word) => roleOf(word) === null)
  );
}

/** "Målet om, at 80 pct. bruger joblog": the column that the sentence names farther off, where it agrees. */
function inNamedColumn(
  sentence: Sentence,
  level: Level,
  table: Table,
  row: TableRow,
  contexts: Contexts,
): Claim[] | null {
  const roles = wordsOf(sentence.tokens).map(roleOf);
  const others = (["target", "national", "start"] as const).filter((role) => roles.includes(role));
  const claims = others.map((role) => inCell(sentence, level, table, row, role, contexts));
  return claims.find(([claim]) => (claim as Claim | undefined)?.verdict === "agrees") ?? null;
}

function rolesOf(sentence: Sentence, { figure, words }: Level, table: Table): (Role | null)[] {
  const { tokens } = sentence;
  const { columns } = table;
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
  const at = tokens.findIndex(({ start }) => start === figure.start);
  // "en stigning på 17 procentpoint fra 52 pct.": from where, though not to where.
  const isFrom = pair === undefined && FROM.test(wordOf(tokens[at - 1]));
  if (!isFrom && (pair === undefined || pair.isAgainst)) {
    return [isOfFirstRound(sentence, table) ? "start" : null];
  }
  const role = isFrom || pair?.from.start === figure.start ? "start" : "result";
  return columns.some((column) => column.role === role) ? [role] : [];
}

/** "I Måling 1 var andelen 52 pct.": the sentence names the first round, and not the latest. */
function isOfFirstRound({ text, tokens }: Sentence, { rounds, columns }: Table): boolean {
  if (!rounds || columns.every(({ role }) => role !== "start")) return false;
  const said = text.slice(tokens[0].start, tokens[tokens.length - 1].end).toLowerCase();
  return names(said, rounds.start) && !names(said, rounds.result);
}

function names(said: string, round: string): boolean {
  const name = round.toLowerCase();
  return said.split(name).some((rest, i) => i > 0 && !/^[\p{L}\d]/u.test(rest));
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
