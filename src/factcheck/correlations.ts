import type { Claim, SourceOfN } from "./claim";
import { significanceClaim } from "./significance";
import { judgeCorrelation } from "./judge-correlation";
import { nOfSentence } from "./own-n";
import { claimAt, placeOf, wordOf, type Sentence } from "./sentence";
import type { Figure, Token } from "./token";

const NAMES_R = /^(?:korrelation|correlation|pearson|spearman|rho$|r$|sammenhæng|samvariation)/;
/** Words of everyday, which name a correlation only where a p stands with it. */
const EVERYDAY = /^(?:sammenhæng|samvariation)/;
const NAMES_P = /^(?:p$|p-værdi|p-value)/;
/** How far from its name a figure may stand, in tokens. */
const REACH = 12;

interface NamedFigure {
  name: number;
  at: number;
  figure: Figure;
}

/**
 * Published r with p or a word on significance, held against n: the sentence's own, else the one
 * that the text gives its correlations, else `units`.
 */
export function correlationClaims(
  sentence: Sentence,
  textN: number | null,
  units: number | null,
): Claim[] {
  const { tokens, text } = sentence;
  const rs = namedFigures(tokens, NAMES_R, isCorrelation);
  const ps = namedFigures(tokens, NAMES_P, isProbability);
  return rs.flatMap((r, i) => {
    const next = rs[i + 1]?.name ?? tokens.length;
    const p =
      ps.find(({ name }) => name > r.name && name < next) ??
      (rs.length === 1 ? ps.find(({ name }) => name < r.name) : undefined);
    const own = nOfSentence(sentence, r.name, next) ?? textN;
    const n: { n: number; from: SourceOfN } | null =
      own !== null ? { n: own, from: "text" } : units !== null ? { n: units, from: "units" } : null;
    const place = placeOf([tokens[r.name], r.figure, p?.figure ?? null, p ? tokens[p.name] : null]);
    if (p === undefined && EVERYDAY.test(wordOf(tokens[r.name]))) return [];
    if (Math.abs(r.figure.value) > 1) {
      const computed = { kind: "correlation-range" } as const;
      return [claimAt(text, place, { verdict: "impossible", by: null, computed })];
    }
    const claims: Claim[] = [];
    if (p !== undefined) {
      const reported = { ...p.figure, relation: relationOf(tokens, p) };
      claims.push(claimAt(text, place, judgeCorrelation(r.figure, n, reported)));
      if (rs.length === 1) claims.push(...significanceClaim(sentence, r.figure, n, reported));
    } else if (rs.length === 1 && !EVERYDAY.test(wordOf(tokens[r.name]))) {
      claims.push(...significanceClaim(sentence, r.figure, n, null));
    }
    return claims;
  });
}

/** Whether a sentence speaks of a correlation at all. */
export function speaksOfCorrelation({ tokens }: Sentence): boolean {
  return tokens.some((token) => /^(?:korrelation|correlation|sammenhæng)/.test(wordOf(token)));
}

function namedFigures(
  tokens: readonly Token[],
  names: RegExp,
  fits: (figure: Figure, isGiven: boolean) => boolean,
): NamedFigure[] {
  const found: NamedFigure[] = [];
  tokens.forEach((token, name) => {
    if (token.kind !== "word" || !names.test(token.word)) return;
    const isLetter = token.word.length === 1;
    if (
      isLetter &&
      !/^[=<>≤:(]$/.test(wordOf(tokens[name + 1])) &&
      tokens[name + 1]?.kind !== "figure"
    )
      return;
    for (let at = name + 1; at < tokens.length && at <= name + (isLetter ? 5 : REACH); at++) {
      const other = tokens[at];
      if (other.kind === "word" && (NAMES_P.test(other.word) || NAMES_R.test(other.word))) break;
      if (other.kind !== "figure" || other.isName) continue;
      if (!fits(other, /^[=<>≤:]$/.test(wordOf(tokens[at - 1])))) continue;
      if (found.at(-1)?.at !== at) found.push({ name, at, figure: other });
      return;
    }
    // "0,47 (korrelationskoefficient)"
    const named = tokens[name - 2] as Token | undefined;
    if (wordOf(tokens[name - 1]) !== "(" || named?.kind !== "figure") return;
    if (fits(named, false)) found.push({ name, at: name - 2, figure: named });
  });
  return found;
}

/** "En korrelation over 0,70 regnes for stærk" reports none. */
function isCorrelation({ unit, value, decimals, hedge }: Figure, isGiven: boolean): boolean {
  if (hedge === "least" || hedge === "most") return false;
  return unit === null && Math.abs(value) < 2 && (decimals > 0 || isGiven);
}

function isProbability({ unit, value, decimals }: Figure, isGiven: boolean): boolean {
  return unit === null && value >= 0 && value <= 1 && (decimals > 0 || isGiven);
}

function relationOf(tokens: readonly Token[], p: NamedFigure): "=" | "<" | ">" {
  const between = tokens.slice(p.name + 1, p.at).map(wordOf);
  if (between.some((word) => /^[<≤]$/.test(word)) || p.figure.hedge === "most") return "<";
  return between.includes(">") || p.figure.hedge === "least" ? ">" : "=";
}
