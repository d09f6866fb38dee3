import type { Hedge, Token } from "./token";

const ABOUT =
  /^(?:ca|cirka|omkring|omtrent|knap|knapt|næsten|godt|små|about|around|approximately|roughly|nearly|almost)$/;
const SLIGHTLY = /^(?:lidt|just|slightly|tæt)$/;
const LEAST = /^(?:mindst|minimum|least|over|above|≥)$/;
const MOST = /^(?:højst|maksimalt|maximum|most|under|below|≤)$/;
const MORE = /^(?:mere|flere|more)$/;
const LESS = /^(?:mindre|færre|less|fewer)$/;

/**
 * How exact the figure after these tokens says it is. "2 procentpoint over 55" is no bound: there
 * the words lie between a distance and what it is measured from.
 */
export function hedgeAfter(tokens: readonly Token[]): Hedge {
  const [last, before, first] = [1, 2, 3].map((back) => tokens.at(-back));
  const word = textOf(last);
  if (ABOUT.test(word)) return "about";
  if (/^(?:end|than)$/.test(word)) {
    if (first?.kind === "figure") return "none";
    if (MORE.test(textOf(before))) return "least";
    return LESS.test(textOf(before)) ? "most" : "none";
  }
  if (SLIGHTLY.test(textOf(before)) && (LEAST.test(word) || MOST.test(word))) return "about";
  if (before?.kind === "figure") return "none";
  if (LEAST.test(word)) return "least";
  return MOST.test(word) ? "most" : "none";
}

function textOf(token: Token | undefined): string {
  if (token === undefined || token.kind === "figure") return "";
  return token.kind === "word" ? token.word : token.text;
}
