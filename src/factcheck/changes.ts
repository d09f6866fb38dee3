import type { Claim } from "./claim";
import { differencesOf, type Difference } from "./differences";
import { pairsOf } from "./pairs";
import { betweenOf, type Between } from "./resolve";
import { judge, possibleDifference, unrounded, type Printed } from "./rounding";
import { claimAt, placeOf, wordOf, type Sentence } from "./sentence";
import type { Figure } from "./token";
import { moveOf } from "./words";

/** A difference that the text gives no levels for: a table may have them. */
export interface OpenDifference {
  sentence: Sentence;
  difference: Difference;
}

/** The differences of a sentence against the levels that the text gives, and those without. */
export function changeClaims(sentence: Sentence): { claims: Claim[]; open: OpenDifference[] } {
  const { tokens, text } = sentence;
  const claims: Claim[] = [];
  const open: OpenDifference[] = [];
  const told = new Set<number>();
  for (const difference of differencesOf(tokens)) {
    const between = betweenOf(sentence, difference);
    if (between === null || !canDiffer(between, difference.figure)) {
      open.push({ sentence, difference });
      continue;
    }
    told.add(between.from.start);
    const inSentence = [between.from, between.to].filter(
      ({ sentence: s }) => s === difference.figure.sentence,
    );
    const place = placeOf([difference.figure, ...inSentence]);
    claims.push(claimAt(text, place, judgeDifference(difference, between)));
  }
  return { claims: [...claims, ...againstTheWords(sentence, told)], open };
}

function canDiffer({ from, to }: Between, { unit }: Figure): boolean {
  const isShare = from.unit === "percent" || to.unit === "percent";
  return unit !== "percentage-points" || isShare || (from.unit === null && to.unit === null);
}

function judgeDifference(difference: Difference, between: Between): Omit<Claim, "place" | "quote"> {
  const { from, to, isOrdered } = between;
  const claimed = claimedChange(difference, isOrdered);
  const signed = isOrdered && claimed.isSigned;
  const points = Number((to.value - from.value).toFixed(9));
  const room = possibleDifference(from, to);
  const held = signed || points >= 0 ? points : -points;
  const heldRoom = held === points ? room : { low: -room.high, high: -room.low };
  const inPoints = judge(claimed, held, heldRoom);
  const isShare = from.unit === "percent" || from.unit === null;
  if (difference.figure.unit !== "percent") {
    const computed = {
      kind: "difference",
      from: from.value,
      to: to.value,
      points: held,
      relative: null,
    } as const;
    return { ...inPoints, computed };
  }
  const relative = relativeChange(from, to, signed);
  const inRelation = relative === null ? null : judge(claimed, relative.value, relative);
  const computed = {
    kind: "difference",
    from: from.value,
    to: to.value,
    points: held,
    relative: relative?.value ?? null,
  } as const;
  if (inRelation?.verdict === "agrees") return { ...inRelation, computed };
  if (inPoints.verdict === "agrees" && isShare)
    return { verdict: "wrong-unit", by: null, computed };
  if (inRelation?.verdict === "rounding") return { ...inRelation, computed };
  if (inPoints.verdict === "rounding" && isShare)
    return { verdict: "wrong-unit", by: null, computed };
  return { ...(inRelation ?? inPoints), computed };
}

/** The size of the claim with the sign that its words give it. */
export function claimedChange(
  { figure, direction }: Difference,
  isOrdered: boolean,
): Printed & { isSigned: boolean } {
  const { value, decimals, hedge, signed } = figure;
  const isSigned = isOrdered && (signed || direction === "up" || direction === "down");
  const turned = direction === "down" && value > 0 ? -value : value;
  if (turned === value || hedge === "none" || hedge === "about") {
    return { value: isSigned ? turned : Math.abs(value), decimals, hedge, isSigned };
  }
  return { value: turned, decimals, hedge: hedge === "least" ? "most" : "least", isSigned };
}

/** The change in per cent of the first level, with what rounding leaves open. */
function relativeChange(
  from: Figure,
  to: Figure,
  signed: boolean,
): { value: number; low: number; high: number } | null {
  if (from.value <= 0 || to.value < 0) return null;
  const [first, second] = [unrounded(from), unrounded(to)];
  const change = (start: number, end: number) => (100 * (end - start)) / start;
  const value = change(from.value, to.value);
  const low = change(first.high, second.low);
  const high = first.low > 0 ? change(first.low, second.high) : Infinity;
  return signed || value >= 0 ? { value, low, high } : { value: -value, low: -high, high: -low };
}

/** "steget fra 69 til 42 pct.": the words and the figures go opposite ways. */
function againstTheWords({ tokens, text }: Sentence, told: ReadonlySet<number>): Claim[] {
  return pairsOf(tokens).flatMap((pair) => {
    if (told.has(pair.from.start)) return [];
    const words = tokens.slice(Math.max(0, pair.first - 4), pair.first).map(wordOf);
    if (!/^(?:fra|from)$/.test(words.at(-1) ?? "")) return [];
    const move = words.map(moveOf).findLast((direction) => direction !== null);
    const points = Number((pair.to.value - pair.from.value).toFixed(9));
    if (move !== "up" && move !== "down") return [];
    if (move === "up" ? points >= 0 : points <= 0) return [];
    const computed = {
      kind: "difference",
      from: pair.from.value,
      to: pair.to.value,
      points,
      relative: null,
    } as const;
    return [
      claimAt(text, placeOf([pair.from, pair.to]), { verdict: "disagrees", by: null, computed }),
    ];
  });
}
