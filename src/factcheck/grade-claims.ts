import { roundHalfAway } from "../stats/round-half-away";
import type { Claim, GradeName } from "./claim";
import { isCount, partsOf } from "./counts";
import { claimOfFacts, type Judged } from "./fact-claim";
import type { FactRow, KnownTable } from "./facts";
import { rowsIn } from "./fact-lookups";
import { contextsOf } from "./find-in-table";
import { placeOf, wordOf, wordsOf, type Sentence } from "./sentence";
import type { Token } from "./token";
import { sameWord } from "./words";

const GRADES: readonly (readonly [GradeName, RegExp])[] = [
  ["high", /^(?:høj|højt|high)$/],
  ["middle", /^(?:middel|mellem|middle|medium)$/],
  ["low", /^(?:lav|lavt|low)$/],
];
/** What makes the word of a grade one. */
const SPEAKS_OF_GRADES =
  /^(?:implementeringsgrad|graden$|grade|opnår|opnåede|opnået|reach|achiev|attain)/;
const ALL = /^(?:alle|samtlige|all)$/;
const NONE = /^(?:ingen|intet|no|none)$/;
const NOT = /^(?:ikke|not|never)$/;
const ONE = /^(?:en|én|et|one)$/;
/** What the rows of the overview are called. */
export const UNITS = /^(?:enhed|kommune|jobcent|centre$|center|centers$|units?$|municipalit)/;

/** A word of a grade with the words since the last one. */
interface Chunk {
  grade: GradeName;
  tokens: readonly Token[];
  /** Its last word: "høj", or "implementeringsgrad" behind it. */
  last: Token;
}

/** "Tre enheder opnår høj implementeringsgrad", "Vejen opnår høj": against the grades of the rows. */
export function gradeClaims(sentence: Sentence, known: readonly KnownTable[]): Claim[] {
  const graded = known.filter(({ facts }) => facts.grades !== null);
  if (graded.length === 0 || !wordsOf(sentence.tokens).some((word) => SPEAKS_OF_GRADES.test(word)))
    return [];
  return chunksOf(sentence.tokens).flatMap((chunk) => {
    const { tokens, grade, last } = chunk;
    if (tokens.some((token) => NOT.test(wordOf(token)))) return [];
    const contexts = contextsOf(sentence, wordsOf(tokens));
    const counted = countedIn(tokens);
    if (counted !== null) {
      const place = placeOf([counted.at, last]);
      return claimOfFacts(sentence, place, graded, contexts, (table) =>
        judgeCount(table, grade, counted.count),
      );
    }
    const names = [...new Set(graded.flatMap((table) => rowsIn(table, wordsOf(tokens))))];
    return names.flatMap((name) =>
      claimOfFacts(sentence, placeOf([namedAt(tokens, name), last]), graded, contexts, (table) =>
        judgeRow(table, grade, name),
      ),
    );
  });
}

function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  tokens.forEach((token, at) => {
    const grade = GRADES.find(([, form]) => form.test(wordOf(token)))?.[0];
    if (grade === undefined || isAnswer(tokens, at)) return;
    const isNamed = /^(?:implementeringsgrad|grade$)/.test(wordOf(tokens[at + 1]));
    const last = tokens[isNamed ? at + 1 : at];
    chunks.push({ grade, tokens: tokens.slice(first, at + 1), last });
    first = at + 1;
  });
  return chunks;
}

/** "i (meget) høj grad" is what somebody answered. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  const next = wordOf(tokens[at + 1]);
  return /^(?:grad|extent|degree)$/.test(next) || next === "/";
}

/** How many a chunk says have its grade; -1 for all. */
function countedIn(tokens: readonly Token[]): { count: number; at: Token } | null {
  const parts = partsOf(tokens);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    const word = wordOf(token);
    if (token.kind === "figure" && !isCount(token)) return null;
    if (isCount(token)) {
      const part = parts.find(({ whole }) => whole === token)?.part ?? token;
      return { count: part.value, at: part };
    }
    if (NONE.test(word)) return { count: 0, at: token };
    if (ALL.test(word)) return { count: -1, at: token };
    if (ONE.test(word) && UNITS.test(wordOf(tokens[at + 1]))) return { count: 1, at: token };
  }
  return null;
}

/** The first word of a row's name in the chunk; its last word where the name is written otherwise. */
function namedAt(tokens: readonly Token[], name: string): Token {
  const [first] = name.toLowerCase().split(/[\s,]+/);
  return tokens.find((token) => sameWord(wordOf(token), first)) ?? tokens[tokens.length - 1];
}

/** The grade of a share, by the whole per cent that is shown. */
export function gradeNameOf(
  share: number,
  { high, middle }: NonNullable<KnownTable["facts"]["grades"]>,
): GradeName {
  const shown = roundHalfAway(share, 2);
  return shown >= high ? "high" : shown >= middle ? "middle" : "low";
}

function gradedRows({ facts: { rows, grades } }: KnownTable): { row: FactRow; grade: GradeName }[] {
  return rows.flatMap((row) =>
    row.isTotal || row.result === null || grades === null
      ? []
      : [{ row, grade: gradeNameOf(row.result, grades) }],
  );
}

function judgeCount(table: KnownTable, grade: GradeName, claimed: number): Judged | null {
  const all = gradedRows(table);
  if (all.length === 0) return null;
  const rows = all.filter((each) => each.grade === grade).map(({ row }) => row.name);
  const count = claimed < 0 ? all.length : claimed;
  const computed = {
    kind: "grade-count",
    grade,
    column: table.facts.subject ?? table.facts.title,
    count: rows.length,
    rows,
  } as const;
  const agrees = rows.length === count;
  return {
    verdict: agrees ? "agrees" : "disagrees",
    by: agrees ? null : count - rows.length,
    computed,
  };
}

function judgeRow(table: KnownTable, grade: GradeName, name: string): Judged | null {
  const own = gradedRows(table).find(({ row }) => row.name === name);
  if (own === undefined) return null;
  const computed = {
    kind: "grade",
    row: name,
    column: table.facts.subject ?? table.facts.title,
    grade: own.grade,
    value: 100 * (own.row.result ?? 0),
  } as const;
  return { verdict: own.grade === grade ? "agrees" : "disagrees", by: null, computed };
}
