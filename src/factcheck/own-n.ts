import { figuresOf, wordOf, type Sentence } from "./sentence";

/** What the pairs of a correlation can be counted in. */
const COUNTED =
  /^(?:enhed|kommune|jobcent|centre|center|units?$|municipalit|par$|pairs?$|observation|respondent|personer|persons|medarbejder|employees|deltagere|participants|borgere|citizens)/;

/**
 * The n that a sentence gives its correlation: "r(16)" (degrees of freedom), "n = 18", or "de
 * 18 enheder". Null where it gives none, or more than one.
 *
 * @param from the token that names r.
 * @param to the first token that is another correlation's.
 */
export function nOfSentence({ tokens }: Sentence, from: number, to: number): number | null {
  const df = figuresOf(tokens.slice(from + 2, from + 3))[0] as { value: number } | undefined;
  if (wordOf(tokens[from]) === "r" && wordOf(tokens[from + 1]) === "(" && df !== undefined) {
    if (wordOf(tokens[from + 3]) === ")") return df.value + 2;
  }
  return only(givenNs(tokens.slice(from, to))) ?? only(givenNs(tokens)) ?? only(countedNs(tokens));
}

/** The n of a sentence that speaks of correlations without one of its own. */
export function nOfText(sentences: readonly Sentence[]): number | null {
  return only(sentences.flatMap(({ tokens }) => [...givenNs(tokens), ...countedNs(tokens)]));
}

function only(numbers: readonly number[]): number | null {
  return new Set(numbers).size === 1 ? numbers[0] : null;
}

function givenNs(tokens: Sentence["tokens"]): number[] {
  return tokens.flatMap((token, i) => {
    const isGiven = wordOf(token) === "n" && /^[=:]$/.test(wordOf(tokens[i + 1]));
    const n = tokens[i + 2];
    return isGiven && n?.kind === "figure" && isCount(n) ? [n.value] : [];
  });
}

function countedNs(tokens: Sentence["tokens"]): number[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== "figure" || token.isName || !isCount(token)) return [];
    const names = [wordOf(tokens[i + 1]), wordOf(tokens[i + 2])];
    return names.some((name) => COUNTED.test(name)) ? [token.value] : [];
  });
}

function isCount({ value, decimals, unit }: { value: number; decimals: number; unit: unknown }) {
  return unit === null && decimals === 0 && value >= 3;
}
