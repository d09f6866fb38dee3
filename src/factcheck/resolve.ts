import { hasRole, isNamedBy, levelsOf, type Level } from "./context";
import { differencesOf, isRate, type Difference } from "./differences";
import { isOverTime, pairOfDifference } from "./pair-of-difference";
import { pairsOf, type Pair } from "./pairs";
import { wordOf, wordsOf, type Sentence } from "./sentence";
import type { Figure } from "./token";
import { moveOf, roleOf, type Direction } from "./words";

/** The two levels that a difference lies between. */
export interface Between {
  from: Figure;
  to: Figure;
  /** Which of them is the later or the one spoken of is known, so that up and down can be judged. */
  isOrdered: boolean;
}

const SAME = /^(?:det|den|andelen|tallet|it|share|figure)$/;
const REFERS_BACK =
  /^(?:det|dette|dermed|altså|således|forskellen|that|this|thus|hence|it|stigningen|fremgangen|faldet|udviklingen|the)$/;

/** The levels that a difference of a sentence lies between; null where the text does not say. */
export function betweenOf(sentence: Sentence, difference: Difference): Between | null {
  const { from } = difference;
  if (isRate(sentence.tokens, difference)) return null;
  if (difference.kind === "comparison" && from !== null) {
    const phrase = wordsOf(sentence.tokens.slice(...from));
    const isToStart = phrase.some((word) => roleOf(word) === "start");
    return (
      referenceIn(sentence, difference) ??
      (isToStart ? fromPair(sentence, difference) : null) ??
      referenceNamed(sentence, difference, phrase) ??
      (isToStart ? null : explained(sentence, difference))
    );
  }
  return (
    fromPair(sentence, difference) ??
    fromLevels(sentence, difference) ??
    fromBefore(sentence, difference)
  );
}

function fromPair(sentence: Sentence, difference: Difference): Between | null {
  const pair = pairOfDifference(sentence, difference);
  return pair === null ? null : ordered(pair);
}

function ordered({ from, to }: Pair): Between {
  return { from, to, isOrdered: true };
}

/** "34 procentpoint over landsgennemsnittet på 22 pct.": the reference has its own level. */
function referenceIn(sentence: Sentence, { at, from }: Difference): Between | null {
  if (from === null) return null;
  const levels = levelsOf(sentence);
  const reference = levels.find(
    (level) => level.at >= from[0] && level.at < from[1] && level.at <= from[0] + 7,
  );
  if (reference === undefined) return null;
  const references = differencesOf(sentence.tokens).flatMap((other) => other.from ?? []);
  const isReference = (level: Level) =>
    references.some((first, i) => i % 2 === 0 && level.at >= first && level.at < references[i + 1]);
  const other =
    levels.filter((level) => level.at < at && !isReference(level)).at(-1) ??
    (levels.length === 1 ? onlyLevelBefore(sentence) : undefined);
  return other === undefined ? null : { from: reference.figure, to: other.figure, isOrdered: true };
}

/** "20 procentpoint mere end medarbejderne (60 pct. mod 40 pct.)": both levels stand behind. */
function explained(sentence: Sentence, { at }: Difference): Between | null {
  const pairs = pairsOf(sentence.tokens);
  const [pair] = pairs;
  if (pairs.length !== 1 || pair.first < at) return null;
  return isOverTime(sentence, pair) ? null : ordered(pair);
}

function onlyLevelBefore({ before }: Sentence): Level | undefined {
  const levels = before === null ? [] : levelsOf(before);
  return levels.length === 1 ? levels[0] : undefined;
}

/** "bedre end landsgennemsnittet", whose level stands elsewhere in this or the two sentences before. */
function referenceNamed(
  sentence: Sentence,
  { at }: Difference,
  phrase: readonly string[],
): Between | null {
  const here = levelsOf(sentence);
  const earlier = [sentence.before, sentence.before?.before ?? null].flatMap((other) =>
    other === null ? [] : levelsOf(other),
  );
  const named = [here, earlier].map((levels) => levels.filter((level) => isNamedBy(level, phrase)));
  const references = named[0].length > 0 ? named[0] : named[1];
  if (references.length !== 1) return null;
  const [reference] = references;
  // "35 point højere end ved start (6 pct.) og 18 over landet (23 pct.)": 6 is a reference too.
  const others = here.filter((level) => level !== reference && !isReferenceItself(level));
  const other =
    others.filter((level) => level.at < at).at(-1) ??
    (others.length === 0 ? lonely(earlier, reference) : undefined);
  return other === undefined ? null : { from: reference.figure, to: other.figure, isOrdered: true };
}

function isReferenceItself(level: Level): boolean {
  return (["start", "national", "target"] as const).some((role) => hasRole(level, role));
}

function lonely(levels: readonly Level[], reference: Level): Level | undefined {
  const others = levels.filter((level) => level !== reference);
  return others.length === 1 ? others[0] : undefined;
}

/** Exactly two levels in the sentence, and words that say which is which, or only that they differ. */
function fromLevels(sentence: Sentence, { kind, direction }: Difference): Between | null {
  const levels = levelsOf(sentence);
  if (differencesOf(sentence.tokens).length !== 1) return null;
  if (levels.length === 1) return sinceBefore(sentence, levels[0]);
  if (levels.length !== 2) return null;
  return overTime(levels) ?? (kind === "comparison" ? besideEachOther(levels, direction) : null);
}

/** "Ved start var andelen 3 pct. Nu er den 56 pct., …": the same thing, as a pronoun says. */
function sinceBefore(sentence: Sentence, level: Level): Between | null {
  const start = onlyLevelBefore(sentence);
  const isSame = level.words.some((word) => SAME.test(word));
  return start !== undefined && isSame ? overTime([start, level]) : null;
}

/** Which of two levels is the earlier, by the words for a start or the years beside them. */
function overTime(levels: readonly Level[]): Between | null {
  const [first, second] = levels;
  const isFirstStart = hasRole(first, "start") || (years(first) ?? 0) < (years(second) ?? 0);
  const isSecondStart = hasRole(second, "start") || (years(second) ?? 0) < (years(first) ?? 0);
  if (
    isFirstStart !== isSecondStart &&
    (hasRole(first, "start") || hasRole(second, "start") || bothYears(levels))
  ) {
    const [from, to] = isFirstStart ? [first, second] : [second, first];
    return { from: from.figure, to: to.figure, isOrdered: true };
  }
  return null;
}

/** The one that is a reference by its words, else only that the two lie apart. */
function besideEachOther(levels: readonly Level[], direction: Direction | null): Between {
  const [first, second] = levels;
  if (direction !== "apart") {
    const reference = levels.filter(
      (level) => hasRole(level, "national") || hasRole(level, "target"),
    );
    if (reference.length === 1) {
      const to = levels.find((level) => level !== reference[0]) ?? first;
      return { from: reference[0].figure, to: to.figure, isOrdered: true };
    }
  }
  return { from: first.figure, to: second.figure, isOrdered: false };
}

function years({ years }: Level): number | undefined {
  return years[0];
}

function bothYears(levels: readonly Level[]): boolean {
  return levels.every((level) => level.years.length > 0);
}

/** "Det er en stigning på 27 procentpoint": of what the sentence before tells. */
function fromBefore(sentence: Sentence, difference: Difference): Between | null {
  const { tokens, before } = sentence;
  const [first, second] = tokens.map(wordOf);
  if (before === null || !REFERS_BACK.test(first) || levelsOf(sentence).length > 0) return null;
  if (first === "the" && moveOf(second) === null && second !== "difference") return null;
  if (differencesOf(before.tokens).length > 0) return null;
  const own = differencesOf(tokens);
  const pairs = pairsOf(before.tokens);
  if (pairs.length > 0) {
    if (pairs.length !== own.length) return null;
    return ordered(pairs[own.findIndex(({ at }) => at === difference.at)]);
  }
  const levels = lastLevels(before);
  if (levels.length !== 2 || own.length !== 1) return null;
  return (
    overTime(levels) ??
    (difference.kind === "comparison" ? besideEachOther(levels, difference.direction) : null)
  );
}

/** The levels of a sentence; of a sentence with one, also the only one of that before it. */
function lastLevels(sentence: Sentence): Level[] {
  const levels = levelsOf(sentence);
  const earlier = levels.length === 1 ? onlyLevelBefore(sentence) : undefined;
  return earlier === undefined ? levels : [earlier, ...levels];
}
