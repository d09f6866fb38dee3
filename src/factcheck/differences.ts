import { wordOf } from "./sentence";
import type { Figure, Token } from "./token";
import { comparisonOf, FROM, moveOf, THAN, TO, type Direction } from "./words";

/** A figure that says how far two others lie apart. */
export interface Difference {
  at: number;
  figure: Figure;
  direction: Direction | null;
  /** Over time, beside something else, or neither said. */
  kind: "move" | "comparison" | null;
  /** The tokens of what it is measured from: [first, after the last); null where none are said. */
  from: readonly [number, number] | null;
}

const BY = /^(?:med|på|by|of|with)$/;
const OPENS = /^[,;.()]$|^(?:og|and|mens|while|hvilket|which|samt)$/;
/** "om året", "pr. måned", "i gennemsnit": no distance between two levels, but one of many. */
const A_TIME =
  /^(?:om året|om måneden|pr |per |a (?:year|month)|i gennemsnit|i snit|on average|hver|each|årligt|annually|om ugen)/;

/** Whether the words behind a difference make it one of many. */
export function isRate(tokens: readonly Token[], { at }: Difference): boolean {
  const behind = tokens.slice(at + 1, at + 4).map(wordOf);
  return A_TIME.test(`${behind.filter((word) => word !== ".").join(" ")} `);
}

/** "over perioden", "under forløbet": when, not from what. */
const DURING =
  /^(?:perioden|forløbet|tid|time|året|årene|projektet|period|years?|målinger|målingerne|rounds)$/;

/** The differences of a sentence, in their order. */
export function differencesOf(tokens: readonly Token[]): Difference[] {
  return tokens.flatMap((figure, at) =>
    figure.kind === "figure" && isDifference(tokens, at)
      ? [readDifference(tokens, at, figure)]
      : [],
  );
}

/** Whether the figure at a token is a distance, and no level. */
export function isDifference(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at];
  if (figure.kind !== "figure" || figure.isName) return false;
  if (figure.unit === "percentage-points" || figure.unit === "point") return true;
  if (figure.unit !== "percent") return false;
  return (
    figure.signed || movesBefore(tokens, at) || comparesAfter(tokens, at) || sumsUp(tokens, at)
  );
}

/** "fra 52 til 69 pct., altså 17 pct.": what was just told, in one figure; not "altså 67 pct. af alle". */
function sumsUp(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && isSoft(wordOf(tokens[back]))) back--;
  if (!/^(?:altså|dvs|dermed|thus|hence|e)$/.test(wordOf(tokens[back]))) return false;
  if (/^(?:af|of)$/.test(wordOf(tokens[at + 1]))) return false;
  const words = tokens.slice(0, back).map(wordOf);
  const from = words.findIndex((word) => FROM.test(word));
  return from >= 0 && words.slice(from).some((word) => TO.test(word));
}

/** "steget 17 pct.", "en stigning på 17 pct.", "faldt med ca. 5 pct.". */
function movesBefore(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && isSoft(wordOf(tokens[back]))) back--;
  if (moveOf(wordOf(tokens[back])) !== null && !/^(?:op|up|ned)$/.test(wordOf(tokens[back])))
    return true;
  if (!BY.test(wordOf(tokens[back]))) return false;
  const before = tokens.slice(Math.max(0, back - 3), back);
  const cut = before.findLastIndex((token) => token.kind !== "word");
  const words = before.slice(cut + 1).map(wordOf);
  return words.some((word) => moveOf(word) !== null && !/^(?:op|up|ned)$/.test(word));
}

/** "17 pct. højere end". */
function comparesAfter(tokens: readonly Token[], at: number): boolean {
  const word = wordOf(tokens[at + 1]);
  if (
    comparisonOf(word) === null ||
    /^(?:under|over|efter|bag|between|mellem|below|above)$/.test(word)
  )
    return false;
  return tokens.slice(at + 2, at + 6).some((token) => THAN.test(wordOf(token)));
}

function isSoft(word: string): boolean {
  return /^(?:ca|cirka|omkring|knap|næsten|godt|hele|about|around|nearly|almost|over|mindst|\.|end|mere)$/.test(
    word,
  );
}

function readDifference(tokens: readonly Token[], at: number, figure: Figure): Difference {
  const move = moveBefore(tokens, at);
  const after = comparisonAfter(tokens, at);
  const isDuring =
    after !== null && tokens.slice(...after.from).some((t) => DURING.test(wordOf(t)));
  const measured =
    after !== null && tokens.slice(...after.from).some((t) => t.kind === "figure" && !t.isName);
  if (after !== null && !isDuring && (move === null || measured || after.than)) {
    const from = after.from[0] < after.from[1] ? after.from : null;
    return { at, figure, direction: after.direction, kind: "comparison", from };
  }
  if (move !== null) return { at, figure, direction: move, kind: "move", from: null };
  const isApart = tokens.some((token) => comparisonOf(wordOf(token)) === "apart");
  if (!isApart) return { at, figure, direction: null, kind: null, from: null };
  return { at, figure, direction: "apart", kind: "comparison", from: null };
}

/** The nearest word of movement before the figure, in its own clause. */
function moveBefore(tokens: readonly Token[], at: number): Direction | null {
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const token = tokens[back];
    if (token.kind === "figure" && !token.isName) return null;
    const move = moveOf(wordOf(token));
    if (move !== null) return move;
    if (comparisonOf(wordOf(token)) === "apart") return null;
  }
  const next = tokens.slice(at + 1, at + 3).map((token) => moveOf(wordOf(token)));
  return next.find((move) => move !== null) ?? null;
}

/** "procentpoint over landsgennemsnittet på 22 pct.", "procentpoint bedre end Tårnby (32 pct.)". */
function comparisonAfter(
  tokens: readonly Token[],
  at: number,
): { direction: Direction; from: readonly [number, number]; than: boolean } | null {
  for (let next = at + 1; next <= at + 3 && tokens[next]?.kind === "word"; next++) {
    const direction = comparisonOf(wordOf(tokens[next]));
    if (direction === null || direction === "apart") continue;
    const than = tokens.slice(next + 1, next + 3).findIndex((token) => THAN.test(wordOf(token)));
    const isPlace = /^(?:over|under|above|below|efter|bag)$/.test(wordOf(tokens[next]));
    const first = than >= 0 ? next + than + 2 : isPlace ? next + 1 : tokens.length;
    let last = first;
    while (last < tokens.length && !closes(tokens, last, first)) last++;
    const from = first < tokens.length ? ([first, last] as const) : ([0, 0] as const);
    return { direction, from, than: than >= 0 };
  }
  return null;
}

/** A clause ends at a comma or a joining word; a bracket belongs to the name before it. */
function closes(tokens: readonly Token[], at: number, first: number): boolean {
  const word = wordOf(tokens[at]);
  if (word === "(") return tokens[at + 1]?.kind !== "figure";
  if (word === ")") return !tokens.slice(first, at).some((token) => wordOf(token) === "(");
  return OPENS.test(word);
}
