import type { Claim, Place } from "./claim";
import type { Figure, Token } from "./token";

/** What every search for claims is handed: the text, its tokens, and one sentence of them. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  /** The sentence before, or null. */
  before: Sentence | null;
}

/** The tokens cut at the ends of sentences. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last !== undefined && last.tokens[0].sentence === token.sentence) {
      (last.tokens as Token[]).push(token);
    } else {
      sentences.push({ text, tokens: [token], before: last ?? null });
    }
  }
  return sentences;
}

/** The small letters of a word, a mark's own text, "" for a figure or nothing. */
export function wordOf(token: Token | undefined): string {
  if (token === undefined || token.kind === "figure") return "";
  return token.kind === "word" ? token.word : token.text;
}

export function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.kind === "word" ? [token.word] : []));
}

/** The figures that measure something. */
export function figuresOf(tokens: readonly Token[]): Figure[] {
  return tokens.filter((token): token is Figure => token.kind === "figure" && !token.isName);
}

/** From the first to the last of some tokens. */
export function placeOf(tokens: readonly (Token | null)[]): Place {
  const there = tokens.filter((token) => token !== null);
  return {
    start: Math.min(...there.map(({ start }) => start)),
    end: Math.max(...there.map(({ end }) => end)),
  };
}

/** A claim at its place, with the words that stand there. */
export function claimAt(text: string, place: Place, judged: Omit<Claim, "place" | "quote">): Claim {
  const whole = withBrackets(text, place);
  const quote = text.slice(whole.start, whole.end).replace(/\s+/g, " ");
  return { place: whole, quote, ...judged };
}

/** The place with the other half of a bracket that it cuts in two. */
function withBrackets(text: string, { start, end }: Place): Place {
  const part = text.slice(start, end);
  const open = part.split("(").length - part.split(")").length;
  if (open > 0 && text[end] === ")") return { start, end: end + 1 };
  return open < 0 && text[start - 1] === "(" ? { start: start - 1, end } : { start, end };
}
