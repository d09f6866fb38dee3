import { hedgeAfter } from "./hedge";
import type { Figure, FigureUnit, Token } from "./token";
import { LEVEL_OF_A_TEST, NAMES_A_NUMBER } from "./words";

const YEAR = /^(?:19|20)\d\d$/;

/** The figure with what the tokens around it say of it. */
export function settled(token: Token, i: number, all: readonly Token[], text: string): Token {
  if (token.kind !== "figure") return token;
  const unit = token.unit ?? unitOfList(i, all);
  const isName = namesSomething(token, i, all, text) || isEndOfRange(unit, i, all);
  return { ...token, unit, isName, hedge: hedgeAfter(wordsBefore(i, all)) };
}

/** "mellem 2 og 29 procentpoint", "1 til 5 procentpoint": from the least to the most of many. */
function isEndOfRange(unit: FigureUnit, i: number, all: readonly Token[]): boolean {
  if (unit !== "percentage-points" && unit !== "point") return false;
  return [i, i - 2].some((first) => {
    const [low, join, high] = [
      all.at(first),
      all[first + 1] as Token | undefined,
      all[first + 2] as Token | undefined,
    ];
    if (first < 0 || low?.kind !== "figure" || low.unit !== null || high?.kind !== "figure")
      return false;
    if (join?.kind !== "word") return false;
    const before = all[first - 1] as Token | undefined;
    const isBetween = before?.kind === "word" && /^(?:mellem|between)$/.test(before.word);
    return /^(?:til|to)$/.test(join.word) || (isBetween && /^(?:og|and)$/.test(join.word));
  });
}

/** The last tokens before a figure; the point of "ca." is none. */
function wordsBefore(i: number, all: readonly Token[]): Token[] {
  return all.slice(Math.max(0, i - 4), i).filter(({ text }) => text !== ".");
}

/** "42, 31 og 27 pct.", "fra 42 til 69 pct.": the unit stands at the last one. */
function unitOfList(i: number, all: readonly Token[]): FigureUnit {
  for (let next = i + 1; next + 1 <= all.length - 1; next += 2) {
    const [between, figure] = [all[next], all[next + 1]];
    const joins =
      between.kind === "mark"
        ? between.text === ","
        : between.kind === "word" && /^(?:og|and|til|to|eller|or|mod)$/.test(between.word);
    if (!joins || figure.kind !== "figure") return null;
    if (figure.unit !== null) return figure.unit;
  }
  return null;
}

function namesSomething(figure: Figure, i: number, all: readonly Token[], text: string): boolean {
  const [before, next] = [all.at(i - 1), all[i + 1] as Token | undefined];
  const rest = text.slice(figure.end);
  if (
    /^[-–](?:\p{L}|\d)/u.test(rest) ||
    /\d[-–]$/.test(text.slice(Math.max(0, figure.start - 2), figure.start))
  )
    return true;
  if (next?.kind === "word" && figure.unit === "percent" && LEVEL_OF_A_TEST.test(next.word))
    return true;
  if (figure.unit !== null) return false;
  const isGiven = before?.kind === "mark" && /[=<>:]/.test(before.text);
  if (YEAR.test(figure.text) && !isGiven) return true;
  if (/^\.\s+\p{Ll}/u.test(rest) && figure.decimals === 0) return true;
  if (i === 0 || before?.kind !== "word") return false;
  return NAMES_A_NUMBER.test(before.word);
}
