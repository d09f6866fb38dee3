import { claimAt, wordsOf, type Sentence } from "./sentence";
import type { OpenDifference } from "./changes";
import type { Claim, ClaimSource, Verdict } from "./claim";
import { levelsOf, type Level } from "./context";
import { differenceLookup, HIGHEST, LOWEST } from "./difference-lookups";
import { contextsOf, isName, rowsNamed, type Contexts } from "./find-in-table";
import type { FactTable, KnownTable } from "./facts";
import { levelLookup } from "./level-lookups";
import { roleOf, sameWord } from "./words";

/** The tables that words speak of, and whether they name them. */
export interface Named {
  tables: readonly KnownTable[];
  /** False where nothing near tells which: then only what agrees is told. */
  isNamed: boolean;
}

/** The tables that the nearest words name; all where none are named. */
export function tablesNamed(known: readonly KnownTable[], contexts: Contexts): Named {
  for (const context of contexts) {
    const named = known.filter(({ words }) =>
      words.some((word) => context.some((other) => sameWord(word, other))),
    );
    if (named.length > 0) return { tables: named, isNamed: true };
  }
  const open = known.filter(({ facts }) => facts.subject === null);
  return { tables: [...open, ...known.filter((each) => !open.includes(each))], isNamed: false };
}

const WORTH: readonly Verdict[] = ["agrees", "rounding", "wrong-unit", "disagrees", "not-found"];

/** A claim against one table of facts. */
export interface Found {
  claim: Claim;
  table: KnownTable;
}

/** The kindest reading of a claim: text seldom says all that tells figures apart. */
export function kindest(found: readonly Found[]): Found | undefined {
  const rank = ({ claim }: Found) => {
    const at = WORTH.indexOf(claim.verdict);
    return at < 0 ? WORTH.length : at;
  };
  return [...found].sort((one, other) => rank(one) - rank(other)).at(0);
}

/** Where the claim was held against, with the cell of the row that it names. */
export function sourceOf({ id, title, rows }: FactTable, claim: Claim): ClaimSource {
  const { computed } = claim;
  const name =
    "rows" in computed && computed.rows.length === 1
      ? computed.rows[0]
      : "row" in computed
        ? computed.row
        : null;
  return { id, title, cell: rows.find((row) => row.name === name)?.cell ?? null };
}

function withSource({ claim, table }: Found): Claim {
  return { ...claim, source: sourceOf(table.facts, claim) };
}

/** Holds the per cents of a sentence against what is known of the units that it names. */
export function factLevels(sentence: Sentence, known: readonly KnownTable[]): Claim[] {
  return levelsOf(sentence).flatMap((level) => {
    if (level.figure.hedge === "least" || level.figure.hedge === "most") return [];
    const { tables, isNamed } = tablesNamed(known, contextsOf(sentence, level.words));
    const found = tables
      .filter((table) => holdsRoles(level, table) && namesRow(sentence, level, table))
      .flatMap((table) =>
        levelLookup(sentence, level, table.forms[0]).map((claim) => ({ claim, table })),
      );
    const best = kindest(found);
    if (best === undefined) return [];
    const isSelfNamed = best.table.facts.subject === null;
    if (isNamed || isSelfNamed || isAgreed(best.claim)) return [withSource(best)];
    return [unknown(sentence, level, best)];
  });
}

function isAgreed({ verdict }: Claim): boolean {
  return verdict === "agrees" || verdict === "rounding";
}

/**
 * A level is of the row that its own sentence names: what a sentence before spoke of may be over.
 * Only where a level says that it is a result, a goal or the like may the row stand before it.
 */
function namesRow(sentence: Sentence, { words }: Level, { facts, forms: [table] }: KnownTable) {
  if (facts.subject === null && words.some((word) => roleOf(word) !== null)) return true;
  return rowsNamed(table.rows, [words, wordsOf(sentence.tokens)]).length === 1;
}

/** A level of the country or of a goal is none of a table that has no such column. */
function holdsRoles({ words }: Level, { forms: [table] }: KnownTable): boolean {
  return words.every((word) => {
    const role = roleOf(word);
    if (role !== "national" && role !== "target") return true;
    return table.columns.some((column) => column.role === role);
  });
}

function unknown({ text }: Sentence, { figure }: Level, { claim, table }: Found): Claim {
  const row = "row" in claim.computed ? claim.computed.row : table.facts.title;
  const computed = { kind: "not-in-facts", row } as const;
  return claimAt(text, figure, { verdict: "not-found", by: null, computed });
}

/** A difference whose levels only the known figures give; null where its words name none. */
export function factDifference(open: OpenDifference, known: readonly KnownTable[]): Claim | null {
  const { sentence, difference } = open;
  const near = wordsOf(sentence.tokens.slice(0, difference.at));
  const { tables, isNamed } = tablesNamed(known, contextsOf(sentence, near));
  const own = wordsOf(sentence.tokens);
  const isOfEnds = own.some((word) => HIGHEST.test(word)) && own.some((word) => LOWEST.test(word));
  const spoken = tables.filter(
    ({ facts, forms: [table] }) =>
      isOfEnds || facts.subject === null || rowsNamed(table.rows, [own]).length > 0,
  );
  const found = spoken.flatMap((table) =>
    table.forms.flatMap((form): Found[] => {
      const claim = differenceLookup(open, form);
      return claim === null ? [] : [{ claim, table }];
    }),
  );
  const best = kindest(found);
  if (best === undefined) return null;
  const isSelfNamed = best.table.facts.subject === null;
  return isNamed || isSelfNamed || isAgreed(best.claim) ? withSource(best) : null;
}

/** The rows that words name, each by its whole name. */
export function rowsIn({ forms: [table] }: KnownTable, words: readonly string[]): string[] {
  const isThere = (name: readonly string[], isProper: boolean) =>
    name.length > 0 &&
    name.every((word) => words.some((other) => (isProper ? isName : sameWord)(word, other)));
  return table.rows
    .filter(({ isTotal, isProper = false, names }) => {
      return !isTotal && names.some((name) => isThere(name, isProper));
    })
    .map(({ label }) => label);
}
