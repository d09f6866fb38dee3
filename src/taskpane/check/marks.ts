import type { Claim, Verdict } from "../../factcheck/claim";

/** How a claim looks: what a reader must do about it. */
export type Tone = "agree" | "round" | "wrong" | "unknown";

const TONES: Readonly<Record<Verdict, Tone>> = {
  agrees: "agree",
  rounding: "round",
  disagrees: "wrong",
  "conclusion-changes": "wrong",
  impossible: "wrong",
  "wrong-unit": "wrong",
  "not-found": "unknown",
};
const HEAVIEST_FIRST: readonly Tone[] = ["wrong", "round", "unknown", "agree"];

export function toneOf({ verdict }: Claim): Tone {
  return TONES[verdict];
}

/** A stretch of the text with the claims that stand in it, the heaviest first. */
export interface Mark {
  start: number;
  end: number;
  claims: readonly Claim[];
}

/** Claims that overlap in the text are one mark; those of no place have none. */
export function marksOf(claims: readonly Claim[]): Mark[] {
  const placed = claims
    .flatMap((claim) => (claim.place === null ? [] : [{ ...claim.place, claims: [claim] }]))
    .sort((a, b) => a.start - b.start);
  const marks: { start: number; end: number; claims: Claim[] }[] = [];
  for (const next of placed) {
    const last = marks.at(-1);
    if (last === undefined || next.start >= last.end) {
      marks.push(next);
      continue;
    }
    last.end = Math.max(last.end, next.end);
    last.claims.push(...next.claims);
  }
  const weight = (claim: Claim) => HEAVIEST_FIRST.indexOf(toneOf(claim));
  return marks.map((mark) => ({
    ...mark,
    claims: [...mark.claims].sort((a, b) => weight(a) - weight(b)),
  }));
}

/** How many claims there are of each tone. */
export function countTones(claims: readonly Claim[]): Record<Tone, number> {
  const counts = { agree: 0, round: 0, wrong: 0, unknown: 0 };
  for (const claim of claims) counts[toneOf(claim)]++;
  return counts;
}
