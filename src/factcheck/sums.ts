import type { Claim } from "./claim";
import { isDifference } from "./differences";
import { claimAt, placeOf, wordOf, wordsOf, type Sentence } from "./sentence";
import type { Figure, Token } from "./token";

/** Shares of one whole: "fordeler sig", "fordelingen er". "Fordelt på" often names groups only. */
const DIVIDES =
  /^(?:fordeler|fordelte|\p{L}*fordeling(?:en)?|distribution|distributed|split|splits)$/u;
/** The last share is what the others leave. */
const REMAINS = /^(?:resterende|resten|rest|øvrige|remaining|remainder)$/;
const PART_OF_PART = /^(?:heraf|hvoraf|deraf|thereof|whom|which)$/;
const SEVERAL_ANSWERS = /^(?:flere|multiple|several)$/;
/** Answers that exclude each other. */
const ANSWERS = /^(?:grad|ikke|ja|nej|enig|uenig|extent|yes|no|agree|disagree|neutral)$/;
/** How far from 100 a sum may lie and still be meant as one. */
const NEAR = 10;

/** Shares that the text says are parts of one whole: do they make 100? */
export function sumClaims(sentence: Sentence): Claim[] {
  const { tokens, text } = sentence;
  const words = wordsOf(tokens);
  if (words.some((word) => PART_OF_PART.test(word))) return [];
  if (words.includes("svar") && words.some((word) => SEVERAL_ANSWERS.test(word))) return [];
  const rest = tokens.findIndex((token) => REMAINS.test(wordOf(token)));
  let shares = sharesOf(tokens);
  if (rest >= 0) {
    const last = shares.find((share) => tokens.indexOf(share) > rest);
    if (last === undefined || tokens.indexOf(last) > rest + 4) return [];
    shares = shares.slice(0, shares.indexOf(last) + 1);
    if (shares.length === 1 && sentence.before !== null) {
      if (wordsOf(sentence.before.tokens).some((word) => PART_OF_PART.test(word))) return [];
      shares = [...sharesOf(sentence.before.tokens), ...shares];
    }
    return shares.length < 2 ? [] : judged(text, shares);
  }
  const sum = total(shares);
  if (shares.length < 3 || Math.abs(sum - 100) > NEAR) return [];
  if (words.some((word) => DIVIDES.test(word))) return judged(text, shares);
  const answers = words.filter((word) => ANSWERS.test(word)).length;
  const claims = judged(text, shares);
  return answers >= 3 && sum > 100 && claims[0].verdict === "disagrees" ? claims : [];
}

function judged(text: string, shares: readonly Figure[]): Claim[] {
  const sum = total(shares);
  const room = shares.reduce((all, { decimals }) => all + 0.5 * 10 ** -decimals, 0);
  const by = sum - 100;
  const verdict =
    Math.abs(by) < 1e-9 ? "agrees" : Math.abs(by) <= room + 1e-9 ? "rounding" : "disagrees";
  const computed = { kind: "sum", sum } as const;
  const place = placeOf(shares);
  return [claimAt(text, place, { verdict, by: verdict === "disagrees" ? by : null, computed })];
}

function sharesOf(tokens: readonly Token[]): Figure[] {
  return tokens.filter(
    (token, at): token is Figure =>
      token.kind === "figure" &&
      token.unit === "percent" &&
      !token.isName &&
      token.hedge === "none" &&
      !isDifference(tokens, at),
  );
}

function total(shares: readonly Figure[]): number {
  return Number(shares.reduce((all, { value }) => all + value, 0).toFixed(9));
}
