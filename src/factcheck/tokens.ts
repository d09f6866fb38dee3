import type { Language } from "../language/language";
import { readNumber } from "./read-number";
import { settled } from "./settle-figure";
import type { Figure, FigureUnit, Token } from "./token";
import { numberOfWord } from "./words";

const NUMBER =
  /([+\-−–]?)(\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)/y;
const WORD = /\p{L}[\p{L}\p{M}\d]*(?:[-–'’]\p{L}[\p{L}\p{M}\d]*)*/uy;
const SPACE = /\s+/y;
const UNITS: readonly (readonly [FigureUnit, RegExp])[] = [
  [
    "percentage-points",
    /\s*-?(?:procent-?\s?points?|pct\.?\s?-?\s?points?|%\s?-?\s?points?|percentage[\s-]points?|percent\s?points?|pp\b|p\.p\.)(?!\p{L})/iuy,
  ],
  ["percent", /\s*(?:%|pct\.?(?!\p{L})|procents?(?!\p{L})|per\s?cent(?!\p{L}))/iuy],
  ["point", /\s+points?(?!\p{L})/iuy],
];
const SHORT =
  /^(?:ca|dvs|fx|eks|bl|jf|nr|kl|kr|mio|mia|inkl|ekskl|hhv|pga|mfl|evt|vs|approx|fig|tab|no|sig|kbh|skt|sdr|ndr|gl)$/;

/** The text as words, marks and figures, each with its sentence. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let sentence = 0;
  while (at < text.length) {
    const space = matched(SPACE, text, at);
    if (space !== null) {
      if (/\n\s*\n/.test(space[0]) || /^[ \t]*\n\s*[-•*]\s/.test(text.slice(at))) sentence++;
      at += space[0].length;
      continue;
    }
    const token = figureAt(text, at, language, sentence) ??
      wordAt(text, at, sentence) ?? {
        kind: "mark",
        text: text[at],
        start: at,
        end: at + 1,
        sentence,
      };
    tokens.push(token);
    at = token.end;
    if (endsSentence(token, tokens.at(-2), text)) sentence++;
  }
  return withNumberWords(tokens, text, language).map((token, i, all) =>
    settled(token, i, all, text),
  );
}

function matched(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function unitAt(text: string, at: number): { unit: FigureUnit; end: number } {
  for (const [unit, form] of UNITS) {
    const found = matched(form, text, at);
    if (found !== null) return { unit, end: at + found[0].length };
  }
  return { unit: null, end: at };
}

function figureAt(text: string, at: number, language: Language, sentence: number): Figure | null {
  const found = matched(NUMBER, text, at);
  const before = text[at - 1] ?? " ";
  if (found === null || /[\p{L}\d]/u.test(before)) return null;
  if (/^[.,]/.test(found[0]) && !/[\s(=<>:]/.test(before)) return null;
  if (found[1] !== "" && !/[\s(=<>:;|]/.test(before)) return null;
  const { value, decimals } = readNumber(found[2], language);
  const digitsEnd = at + found[0].length;
  if (/^\p{L}/u.test(text.slice(digitsEnd)) && unitAt(text, digitsEnd).unit === null) return null;
  const { unit, end } = unitAt(text, digitsEnd);
  return {
    kind: "figure",
    text: text.slice(at, end),
    start: at,
    end,
    sentence,
    value: /[-−–]/.test(found[1]) ? -value : value,
    decimals,
    unit,
    signed: found[1] !== "",
    hedge: "none",
    isName: false,
  };
}

function wordAt(text: string, at: number, sentence: number): Token | null {
  const found = matched(WORD, text, at);
  if (found === null) return null;
  const word = found[0].toLowerCase();
  const end = at + found[0].length;
  return { kind: "word", text: found[0], word, start: at, end, sentence };
}

/** A point ends a sentence where what follows begins one; not after what is shortened. */
function endsSentence(token: Token, before: Token | undefined, text: string): boolean {
  const rest = text.slice(token.end);
  if (token.kind === "figure") {
    return (
      token.text.endsWith(".") && /^\s+(?:["»“(]?\p{Lu}|(?!(?:19|20)\d\d(?!\d))\d)/u.test(rest)
    );
  }
  if (token.kind !== "mark" || !/[.!?]/.test(token.text)) return false;
  if (before?.kind === "word" && before.end === token.start) {
    if (SHORT.test(before.word) || before.word.length === 1) return false;
  }
  return /^["»”)]*\s+["»“(]?[\p{Lu}\d]/u.test(rest);
}

/** Number words are figures too; "et" only in "et procentpoint". */
function withNumberWords(tokens: readonly Token[], text: string, language: Language): Token[] {
  const read: Token[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) continue;
    const { unit, end: unitEnd } = unitAt(text, token.end);
    const isOne = token.kind === "word" && /^(?:et|one|a)$/.test(token.word);
    const value =
      token.kind !== "word"
        ? null
        : isOne
          ? unit === "percentage-points"
            ? 1
            : null
          : numberOfWord(token.word, language);
    end = value === null ? token.end : unitEnd;
    if (value === null) read.push(token);
    else {
      const { start, sentence } = token;
      const shape = { decimals: 0, unit, signed: false, hedge: "none", isName: false } as const;
      read.push({
        kind: "figure",
        text: text.slice(start, end),
        start,
        end,
        sentence,
        value,
        ...shape,
      });
    }
  }
  return read;
}
