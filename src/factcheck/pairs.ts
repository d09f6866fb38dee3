import { isDifference } from "./differences";
import { wordOf } from "./sentence";
import type { Figure, Token } from "./token";
import { AGAINST, FROM, TO } from "./words";

/** Two levels that the text holds against each other. */
export interface Pair {
  from: Figure;
  to: Figure;
  /** The first and the last token of the pair. */
  first: number;
  last: number;
  /** "B mod A": two groups or two times, as the words beside A say. */
  isAgainst: boolean;
}

/** Every "fra A til B", "A → B", "B mod A" and "B, op fra A" of a sentence. */
export function pairsOf(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  tokens.forEach((token, at) => {
    const word = wordOf(token);
    const found = FROM.test(word)
      ? (fromTo(tokens, at) ?? toFrom(tokens, at))
      : AGAINST.test(word)
        ? against(tokens, at)
        : word === "→" || (word === "-" && wordOf(tokens[at + 1]) === ">")
          ? arrow(tokens, at, word === "→" ? at + 1 : at + 2)
          : null;
    if (found !== null && !pairs.some(({ from, to }) => from === found.from || to === found.to)) {
      pairs.push(found);
    }
  });
  return pairs;
}

/** Whether the figure at a token is a level: what something is at, no distance and no name. */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at];
  return figure.kind === "figure" && !figure.isName && !isDifference(tokens, at);
}

/** The first level from a token on, within so many tokens and before a word that stops it. */
function levelFrom(
  tokens: readonly Token[],
  at: number,
  reach: number,
  stop?: RegExp,
): number | null {
  for (let next = at; next < tokens.length && next < at + reach; next++) {
    if (stop?.test(wordOf(tokens[next]))) return null;
    const token = tokens[next];
    if (token.kind === "figure" && !token.isName) return isLevel(tokens, next) ? next : null;
  }
  return null;
}

/** What stands in brackets, as the counts behind a level, is passed over. */
function fromTo(tokens: readonly Token[], at: number): Pair | null {
  const from = levelFrom(tokens, at + 1, 8, /^(?:til|to|[,;])$/);
  if (from === null) return null;
  let depth = 0;
  for (let to = from + 1; to < tokens.length && to <= from + 14; to++) {
    const token = tokens[to];
    const word = wordOf(token);
    if (word === "(") depth++;
    if (word === ")") depth--;
    if (depth !== 0) continue;
    if (token.kind === "figure" && !token.isName) return null;
    if (!TO.test(word)) continue;
    const level = levelFrom(tokens, to + 1, 8, /^[,;]$/);
    return level === null ? null : pairOf(tokens, from, level);
  }
  return null;
}

/** "til 69 pct. fra 42 pct.", "69 pct., op fra 42 pct." */
function toFrom(tokens: readonly Token[], at: number): Pair | null {
  const from = levelFrom(tokens, at + 1, 6, /^(?:til|to|[,;])$/);
  if (from === null) return null;
  const isUpFrom = /^(?:op|ned|up|down)$/.test(wordOf(tokens[at - 1]));
  for (let back = at - 1; back >= 1 && back >= at - (isUpFrom ? 8 : 5); back--) {
    const token = tokens[back];
    if (token.kind !== "figure" || token.isName) continue;
    const isTo = tokens.slice(Math.max(0, back - 3), back).some((t) => TO.test(wordOf(t)));
    return isLevel(tokens, back) && (isTo || isUpFrom) ? pairOf(tokens, from, back) : null;
  }
  return null;
}

/** "69 pct. mod 42 pct. ved start", "69 pct. sammenlignet med 42 pct.". */
function against(tokens: readonly Token[], at: number): Pair | null {
  const from = levelFrom(tokens, at + 1, 6, /^[,;]$/);
  if (from === null) return null;
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const token = tokens[back];
    if (wordOf(token) === ";") return null;
    if (token.kind !== "figure" || token.isName) continue;
    const pair = isLevel(tokens, back) ? pairOf(tokens, from, back) : null;
    return pair === null ? null : { ...pair, isAgainst: true };
  }
  return null;
}

function arrow(tokens: readonly Token[], at: number, after: number): Pair | null {
  const isPair =
    at > 0 && isLevel(tokens, at - 1) && after < tokens.length && isLevel(tokens, after);
  return isPair ? pairOf(tokens, at - 1, after) : null;
}

/** Levels of one unit; the unit may stand at one of them only. */
function pairOf(tokens: readonly Token[], from: number, to: number): Pair | null {
  const [first, second] = [tokens[from], tokens[to]];
  if (first.kind !== "figure" || second.kind !== "figure") return null;
  if (first.unit !== second.unit && first.unit !== null && second.unit !== null) return null;
  const unit = first.unit ?? second.unit;
  return {
    from: { ...first, unit },
    to: { ...second, unit },
    first: Math.min(from, to),
    last: Math.max(from, to),
    isAgainst: false,
  };
}
