import { wordOf, wordsOf, type Sentence } from "./sentence";
import { isLevel } from "./pairs";
import type { Figure, Token } from "./token";
import { roleOf, sameWord, subjectWords, type Role } from "./words";

/** A level with the words that stand with it. */
export interface Level {
  at: number;
  figure: Figure;
  words: readonly string[];
  /** The years that stand with it. */
  years: readonly number[];
}

const CUTS_BEFORE = /^[,;]$|^(?:og|and|mens|while|whereas|men|but|til|to|mod|against)$/;
const CUTS_AFTER = /^[,;)]$|^(?:og|and|mens|while|whereas|men|but|til|to|mod|against)$/;

/** The per cents of a sentence that are levels, each with its words. */
export function levelsOf({ tokens }: Sentence): Level[] {
  return tokens.flatMap((figure, at) => {
    if (figure.kind !== "figure" || figure.unit !== "percent" || !isLevel(tokens, at)) return [];
    const around = tokens.slice(firstWith(tokens, at), lastWith(tokens, at));
    const years = around.flatMap((token) =>
      token.kind === "figure" && token.isName && token.value >= 1900 ? [token.value] : [],
    );
    return [{ at, figure, words: wordsOf(around), years }];
  });
}

function firstWith(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && first > at - 14) {
    const token = tokens[first - 1];
    if (token.kind === "figure" && !token.isName) break;
    if (CUTS_BEFORE.test(wordOf(token))) break;
    first--;
  }
  return first;
}

function lastWith(tokens: readonly Token[], at: number): number {
  let last = at + 1;
  while (last < tokens.length && last < at + 8) {
    const token = tokens[last];
    if ((token.kind === "figure" && !token.isName) || CUTS_AFTER.test(wordOf(token))) break;
    last++;
  }
  return last;
}

/** Whether the words that stand with a level give it a role. */
export function hasRole({ words }: Level, role: Role): boolean {
  return words.some((word) => roleOf(word) === role);
}

/** Whether a level is the level of what a phrase names. */
export function isNamedBy({ words }: Level, phrase: readonly string[]): boolean {
  const subjects = subjectWords(phrase);
  const roles = new Set(phrase.map(roleOf).filter((role) => role !== null));
  if (roles.size > 0) return words.map(roleOf).some((role) => role !== null && roles.has(role));
  return subjects.some((subject) => words.some((word) => sameWord(word, subject)));
}
