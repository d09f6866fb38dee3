import { hasRole, levelsOf } from "./context";
import { differencesOf, type Difference } from "./differences";
import { pairsOf, type Pair } from "./pairs";
import { wordOf, type Sentence } from "./sentence";
import type { Token } from "./token";

/** Another subject may begin here. */
const TURNS = /^(?:mens|while|whereas|hvorimod|men|but|;)$/;
const SUMS_UP = /^(?:dermed|altså|således|dvs|thus|hence|i\.e|svarende|hvilket|which|total|alt)$/;
const FINITE =
  /^(?:steg|steget|faldt|faldet|rose|risen|fell|fallen|increased|decreased|grew|gained|dropped|løftet|øget)$/;

/** The "fra A til B" of a sentence that a difference belongs to; null where it belongs to none. */
export function pairOfDifference(sentence: Sentence, difference: Difference): Pair | null {
  const { tokens } = sentence;
  const pairs = pairsOf(tokens).filter(
    (pair) => difference.kind !== "move" || !pair.isAgainst || isOverTime(sentence, pair),
  );
  if (pairs.length === 0) return null;
  // "17 procentpoint fra 52 pct. til 69 pct."
  const own = pairs.find(({ first }) => first > difference.at && first <= difference.at + 2);
  if (own !== undefined) return own;
  const differences = differencesOf(tokens).filter(({ from }) => from === null);
  const zipped = zip(pairs, differences, difference);
  if (zipped !== undefined) return zipped;
  const before = pairs.filter(({ last }) => last < difference.at).at(-1);
  if (
    before !== undefined &&
    !turns(tokens.slice(before.last + 1, difference.at), !beginsClause(tokens, before))
  ) {
    const taken = differences.some(
      ({ at, figure }) =>
        at > before.last && at < difference.at && figure.unit === difference.figure.unit,
    );
    if (!taken) return before;
  }
  const after = pairs.find(({ first }) => first > difference.at);
  if (after === undefined || turns(tokens.slice(difference.at + 1, after.first))) return null;
  return after;
}

/** "69 pct. mod 42 pct. i 2016", not "69 pct. mod landsgennemsnittets 60 pct.": only the one moved. */
export function isOverTime(sentence: Sentence, { from }: Pair): boolean {
  const level = levelsOf(sentence).find(({ figure }) => figure.start === from.start);
  if (level === undefined) return false;
  const isBefore = level.words.some((word) =>
    /^(?:tidligere|før|sidste|earlier|previous|last)/.test(word),
  );
  return isBefore || hasRole(level, "start") || level.years.length > 0;
}

/** As many pairs as differences, all of one before all of the other: one each, in their order. */
function zip(
  pairs: readonly Pair[],
  differences: readonly Difference[],
  difference: Difference,
): Pair | null | undefined {
  if (pairs.length < 2 || differences.length < 2) return undefined;
  const pairsFirst = pairs.every(({ last }) => differences.every(({ at }) => at > last));
  const pairsLast = pairs.every(({ first }) => differences.every(({ at }) => at < first));
  if (!pairsFirst && !pairsLast) return undefined;
  if (pairs.length !== differences.length) return null;
  return pairs[differences.findIndex(({ at }) => at === difference.at)] ?? null;
}

/** "Fra 61 til 74 pct. er andelen steget 13 procentpoint": the verb comes after what it tells of. */
function beginsClause(tokens: readonly Token[], { first }: Pair): boolean {
  return first <= 1 || /^[,;:]$/.test(wordOf(tokens[first - 2]));
}

/** Whether the words between a pair and a difference begin to speak of something else. */
function turns(between: readonly Token[], finite = true): boolean {
  const words = between.map(wordOf);
  if (words.some((word) => TURNS.test(word))) return true;
  return (
    finite && words.some((word) => FINITE.test(word)) && !words.some((word) => SUMS_UP.test(word))
  );
}
