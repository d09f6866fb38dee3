import type { Claim } from "./claim";
import { changeClaims, type OpenDifference } from "./changes";
import { correlationClaims, speaksOfCorrelation } from "./correlations";
import { countClaims } from "./counts";
import { differenceLookup } from "./difference-lookups";
import { factDifference, factLevels } from "./fact-lookups";
import { knownTables, type FactTable, type KnownTable } from "./facts";
import { gradeClaims } from "./grade-claims";
import { levelLookups } from "./level-lookups";
import { nOfText } from "./own-n";
import { limitClaims, placeClaims } from "./place-claims";
import { possibleShareClaims } from "./possible-shares";
import { languageOfText } from "./read-number";
import { claimAt, sentencesOf } from "./sentence";
import { sumClaims } from "./sums";
import { readTable, type Table, type TableCell } from "./table";
import { tableClaims } from "./table-claims";
import { textTables } from "./text-tables";
import { tokensOf } from "./tokens";

/** What a text is held against beside itself. */
export interface CheckOptions {
  /** The programme's number of units: the n of a correlation that the text gives none. */
  units?: number;
  /** A table beside the text, headings first; numbers that are shares may be fractions. */
  table?: readonly (readonly TableCell[])[];
  /** Figures that the text may speak of without printing them: those of the workbook. */
  facts?: readonly FactTable[];
}

/**
 * Every claim of a Danish or English text that can be reckoned again, in the order of the text; of
 * a table beside it last. A claim is held against what text and tables print, never against a
 * guess: where neither gives what it needs, it is `not-found`. Tables may stand in the text too.
 */
export function checkText(text: string, { units, table, facts = [] }: CheckOptions = {}): Claim[] {
  const { prose, tables: inText } = textTables(text);
  const language = languageOfText(prose);
  const tables = [
    ...inText.map(({ cells, places }) => readTable(cells, language, places)),
    table === undefined ? null : readTable(table, language),
  ].filter((read) => read !== null);
  const sentences = sentencesOf(prose, tokensOf(prose, language));
  const textN = nOfText(sentences.filter(speaksOfCorrelation));
  const known = knownTables(facts, language);
  const claims = sentences.flatMap((sentence) => {
    const { claims: changes, open } = changeClaims(sentence);
    const levels = tables.flatMap((other) => levelLookups(sentence, other));
    return [
      ...correlationClaims(sentence, textN, units ?? null),
      ...countClaims(sentence),
      ...possibleShareClaims(sentence),
      ...changes,
      ...open.map((difference) => inTables(difference, tables, known)),
      ...sumClaims(sentence),
      ...levels,
      ...factLevels(sentence, known).filter((claim) => !levels.some((other) => isAt(other, claim))),
      ...gradeClaims(sentence, known),
      ...placeClaims(sentence, known),
      ...limitClaims(sentence, known),
    ];
  });
  claims.push(...tables.flatMap((other) => tableClaims(other, text)));
  return claims.sort((one, other) => compare(one, other));
}

/** What the text's own table tells is told; the workbook's may hold another round. */
function isAt(one: Claim, other: Claim): boolean {
  return one.place?.start === other.place?.start && one.place?.end === other.place?.end;
}

function inTables(
  open: OpenDifference,
  tables: readonly Table[],
  known: readonly KnownTable[],
): Claim {
  for (const table of tables) {
    const found = differenceLookup(open, table);
    if (found !== null) return found;
  }
  const inFacts = factDifference(open, known);
  if (inFacts !== null) return inFacts;
  const computed = { kind: "no-pair" } as const;
  const { sentence, difference } = open;
  return claimAt(sentence.text, difference.figure, { verdict: "not-found", by: null, computed });
}

/** By place; what has none comes last. */
function compare(one: Claim, other: Claim): number {
  const [first, second] = [one, other].map(({ place }) => place?.start ?? Number.MAX_SAFE_INTEGER);
  return first - second;
}
