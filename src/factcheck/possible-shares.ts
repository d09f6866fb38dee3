import { shareIsPossible } from "../stats/share-is-possible";
import type { Claim } from "./claim";
import { isCount, partsOf } from "./counts";
import { claimAt, placeOf, wordOf, wordsOf, type Sentence } from "./sentence";
import type { Figure, Token } from "./token";

const BEFORE_WHOLE = /^(?:de|alle|samtlige|vores|disse|the|all|our|these|in|i|alt|adspurgte)$/;
/** A mean, or a share of answers: it can be any number, whatever the number of persons or units. */
const NOT_COUNTED =
  /^(?:gennemsnit|snit$|average|mean$|median|fidelit|score|indeks|index|svarene|besvarelserne$|answers)/;
/** What is measured and not counted: a share of 18 hours need be no whole number of them. */
const MEASURED =
  /^(?:kr|kroner|mio|mia|million|milliard|billion|time|timer|timers|hours?|minut|uge|uger|weeks?|måned|months?|dage|days?|år|years?|km|euro|point|points|procent|pct)$/;
const AMONG = /^(?:af|blandt|among|of)$/;
const MOVES_TO = /^(?:på|til|fra|to|from|at|of|mod|med|by|with|over|under)$/;

/** Can the per cent come from the n that stands with it? (The GRIM test.) */
export function possibleShareClaims({ tokens, text }: Sentence): Claim[] {
  if (wordsOf(tokens).some((word) => NOT_COUNTED.test(word))) return [];
  const counted = partsOf(tokens).map(({ percent }) => percent);
  return tokens.flatMap((token, at) => {
    if (token.kind !== "figure" || !isPlainShare(token) || counted.includes(token)) return [];
    const whole = wholeAfter(tokens, at) ?? nInBrackets(tokens, at) ?? wholeBefore(tokens, at);
    if (whole === null || whole.value === 0) return [];
    return [claimAt(text, placeOf([token, whole]), judgePossible(token, whole.value))];
  });
}

function judgePossible(share: Figure, n: number): Omit<Claim, "place" | "quote"> {
  const isPossible = share.value <= 100 && shareIsPossible(share.value / 100, n, share.decimals);
  const near = Math.floor((share.value / 100) * n);
  const around = [near - 1, near, near + 1, near + 2].filter((part) => part >= 0 && part <= n);
  const parts = isPossible
    ? around.filter(
        (part) => Math.abs((100 * part) / n - share.value) <= 0.5 * 10 ** -share.decimals + 1e-9,
      )
    : around.filter((part) => part === near || part === near + 1);
  const computed = { kind: "counts", n, parts } as const;
  return { verdict: isPossible ? "agrees" : "impossible", by: null, computed };
}

function isPlainShare({ unit, isName, hedge, signed, value }: Figure): boolean {
  return unit === "percent" && !isName && hedge === "none" && !signed && value >= 0;
}

/** "76 pct. af de 18 projektledere". */
function wholeAfter(tokens: readonly Token[], share: number): Figure | null {
  if (!/^(?:af|of)$/.test(wordOf(tokens[share + 1]))) return null;
  let at = share + 2;
  while (BEFORE_WHOLE.test(wordOf(tokens[at]))) at++;
  return countedHere(tokens, at);
}

/**
 * "76,2 pct. (n = 126)", "76 pct. af lederne (n = 18)". An n that does not stand right behind its
 * per cent may be that of all per cents before it together.
 */
function nInBrackets(tokens: readonly Token[], share: number): Figure | null {
  let at = share + 1;
  while (at <= share + 6 && tokens[at]?.kind === "word") at++;
  const others = tokens
    .slice(0, share)
    .filter((token) => token.kind === "figure" && isPlainShare(token));
  if (at > share + 1 && others.length > 0) return null;
  const words = tokens.slice(at, at + 3).map(wordOf);
  const isN = /^[(,]$/.test(words[0] ?? "") && words[1] === "n" && /^[=:]$/.test(words[2] ?? "");
  const n = tokens[at + 3];
  return isN && isCount(n) ? n : null;
}

/** "Af de 18 projektledere svarer 76 pct., at …". */
function wholeBefore(tokens: readonly Token[], share: number): Figure | null {
  const begins = tokens.findIndex(
    (token, at) =>
      at < share && AMONG.test(wordOf(token)) && (at === 0 || wordOf(tokens[at - 1]) === ","),
  );
  if (begins < 0) return null;
  let at = begins + 1;
  while (BEFORE_WHOLE.test(wordOf(tokens[at]))) at++;
  const whole = countedHere(tokens, at);
  if (whole === null || MOVES_TO.test(wordOf(tokens[share - 1]))) return null;
  const between = tokens.slice(at + 1, share);
  const others = between.filter((token) => token.kind === "figure" && !token.isName);
  const onlyShares = others.every((token) => token.kind === "figure" && isPlainShare(token));
  return onlyShares && !between.some((token) => wordOf(token) === ";") ? whole : null;
}

/** A whole number of things that are counted; not "18 enheders svar", which are not 18. */
function countedHere(tokens: readonly Token[], at: number): Figure | null {
  const [whole, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isCount(whole) || noun?.kind !== "word" || MEASURED.test(noun.word)) return null;
  const isDanishGenitive =
    /[a-zæøå]rs$|[^s]nes$|ens$/.test(noun.word) && next?.kind === "word" && !/rs$/.test(noun.text);
  const isGenitive = /['’]s?$/.test(noun.word) || isDanishGenitive;
  return isGenitive ? null : whole;
}
