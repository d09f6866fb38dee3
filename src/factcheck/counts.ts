import type { Interval } from "../stats/interval";
import type { Claim } from "./claim";
import { judge } from "./rounding";
import { claimAt, placeOf, wordOf, type Sentence } from "./sentence";
import type { Figure, Token } from "./token";
import { roleOf } from "./words";

const OF = /^(?:af|of|\/)$/;
const BEFORE_WHOLE = /^(?:de|i|alt|samtlige|alle|vores|the|all|our|a|total|in|ud|out)$/;
const LINKS =
  /^(?:svarende|svarer|til|dvs|altså|eller|det|vil|sige|hvilket|or|that|is|corresponding|corresponds|to|equal|equals|i|e|which|ca|cirka|omkring|knap|godt|about|around|=|–|-|,|\(|\.|:)$/;
const THRESHOLD = /^(?:eller|or|≥|\+)$/;

/** A part of a whole in the text, with the per cent that is said of it where one is. */
interface PartOfWhole {
  part: Figure;
  whole: Figure;
  percent: Figure | null;
}

/** "12 af 18 (67 pct.)": the per cent of a part of a whole. */
export function countClaims(sentence: Sentence): Claim[] {
  const { tokens, text } = sentence;
  return [...partsOf(tokens), ...partBefore(sentence)].flatMap(({ part, whole, percent }) => {
    const computed = {
      kind: "share",
      part: part.value,
      whole: whole.value,
      percent: (100 * part.value) / whole.value,
    } as const;
    const place = placeOf([part, whole, percent]);
    if (part.value > whole.value) {
      return [claimAt(text, place, { verdict: "impossible", by: null, computed })];
    }
    if (percent === null) return [];
    const judged = judge(percent, computed.percent, saidOf(part.value, whole.value));
    return [claimAt(text, place, { ...judged, computed })];
  });
}

/** "196 ud af 265 har svaret. Det giver en svarprocent på 74 pct." */
function partBefore({ tokens, before }: Sentence): PartOfWhole[] {
  const [first, second] = tokens.map(wordOf);
  if (before === null || !/^(?:det|dette|this|that)$/.test(first)) return [];
  if (!/^(?:giver|svarer|er|gives|is|corresponds|makes)$/.test(second)) return [];
  const parts = partsOf(before.tokens).filter(({ part, whole }) => part.value <= whole.value);
  const shares = tokens.filter((token) => token.kind === "figure" && !token.isName);
  const [percent] = shares;
  if (parts.length !== 1 || parts[0].percent !== null || shares.length !== 1) return [];
  if (percent.kind !== "figure" || !isShare(percent)) return [];
  return percent.signed ? [] : [{ ...parts[0], percent }];
}

/** "Ni ud af ti (91 pct.)": a share told in tens, thirds or so stands for all that lie nearest to it. */
function saidOf(part: number, whole: number): Interval {
  const half = [3, 4, 5, 10].includes(whole) ? 50 / whole : 0;
  const percent = (100 * part) / whole;
  return { low: percent - half, high: percent + half };
}

/** The parts of wholes in a sentence. */
export function partsOf(tokens: readonly Token[]): PartOfWhole[] {
  return tokens.flatMap((part, at) => {
    if (!isCount(part)) return [];
    let of = at + 1;
    while (of <= at + 4 && tokens[of]?.kind === "word" && !OF.test(wordOf(tokens[of]))) of++;
    if (!OF.test(wordOf(tokens[of]))) return [];
    let end = of + 1;
    while (BEFORE_WHOLE.test(wordOf(tokens[end]))) end++;
    const whole = tokens[end];
    if (!isCount(whole) || whole.value === 0) return [];
    return [{ part, whole, percent: percentBefore(tokens, at) ?? percentAfter(tokens, end) }];
  });
}

/** A whole number that counts something. */
export function isCount(token: Token | undefined): token is Figure {
  if (token?.kind !== "figure" || token.isName || token.signed) return false;
  return token.unit === null && token.decimals === 0 && token.hedge === "none";
}

/** "67 pct. (12 af 18)", "67 pct. af lederne (12 af 18)", "67 pct., svarende til 12 af 18". */
function percentBefore(tokens: readonly Token[], part: number): Figure | null {
  const isInside = wordOf(tokens[part - 1]) === "(";
  for (let at = part - 1; at >= 0 && at >= part - 7; at--) {
    const token = tokens[at];
    if (token.kind === "figure") return isShare(token) ? token : null;
    if (!LINKS.test(wordOf(token)) && !(isInside && token.kind === "word")) return null;
  }
  return null;
}

/** "12 af 18 ledere (67 pct.)", "12 af 18 ledere, svarende til 67 pct.". */
function percentAfter(tokens: readonly Token[], whole: number): Figure | null {
  let isLinked = false;
  for (let at = whole + 1; at < tokens.length && at <= whole + 9; at++) {
    const token = tokens[at];
    if (token.kind === "figure") {
      const isBound = THRESHOLD.test(wordOf(tokens[at + 1]));
      return isLinked && isShare(token) && !isBound ? token : null;
    }
    const word = wordOf(token);
    if (LINKS.test(word)) {
      if (word === "(" && roleOf(wordOf(tokens[at - 1])) === "target") return null;
      isLinked = true;
    } else if (isLinked || token.kind === "mark" || at > whole + 5) return null;
  }
  return null;
}

/** A per cent that says how large a part is, and no limit. */
function isShare({ unit, isName, hedge }: Figure): boolean {
  return unit === "percent" && !isName && hedge !== "least" && hedge !== "most";
}
