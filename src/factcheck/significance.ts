import type { Reported, ReportedP } from "../stats/correlation-consistency";
import type { Claim, SourceOfN } from "./claim";
import { pAt } from "./judge-correlation";
import { claimAt, placeOf, wordOf, type Sentence } from "./sentence";

const LEVEL = 0.05;
const SIGNIFICANT = /^(?:statistisk-?)?(?:in|ikke-|non-|non)?signifi[ck]ant/;
const NOT = /^(?:ikke|ej|not|hverken|ingen|no|næppe|isn't|wasn't|never)$/;

/**
 * A word that calls the correlation significant, or not. Held against the printed p; where none is
 * printed, against r at n. A sentence that names a level other than 5 % is not judged.
 */
export function significanceClaim(
  { tokens, text }: Sentence,
  r: Reported,
  n: { n: number; from: SourceOfN } | null,
  p: ReportedP | null,
): Claim[] {
  const at = tokens.findIndex((token) => SIGNIFICANT.test(wordOf(token)));
  if (at < 0 || tokens.some((token) => isOtherLevel(token))) return [];
  const isDenied =
    /^(?:in|ikke|non)/.test(wordOf(tokens[at])) ||
    tokens.slice(Math.max(0, at - 4), at).some((token) => NOT.test(wordOf(token)));
  const place = placeOf(tokens.slice(isDenied ? Math.max(0, at - 1) : at, at + 1));
  if (p !== null) {
    const isBelow = p.relation === "<" ? p.value <= LEVEL : p.relation === "=" && p.value < LEVEL;
    const isAbove = p.relation === ">" ? p.value >= LEVEL : p.relation === "=" && p.value > LEVEL;
    if (!(isDenied ? isBelow : isAbove)) return [];
    const computed = { kind: "significance", p: p.value, n: null, from: null } as const;
    return [claimAt(text, place, { verdict: "conclusion-changes", by: null, computed })];
  }
  if (n === null || n.n < 3) return [];
  const half = 0.5 * 10 ** -r.decimals;
  const size = Math.abs(r.value);
  const least = pAt(Math.min(1, size + half), n.n);
  const most = pAt(Math.max(0, size - half), n.n);
  const exact = pAt(r.value, n.n);
  const holds = isDenied ? exact >= LEVEL : exact < LEVEL;
  const canHold = isDenied ? most >= LEVEL : least < LEVEL;
  const verdict = holds ? "agrees" : canHold ? "rounding" : "conclusion-changes";
  const computed = { kind: "significance", p: exact, ...n } as const;
  return [claimAt(text, place, { verdict, by: null, computed })];
}

function isOtherLevel(token: Sentence["tokens"][number]): boolean {
  return (
    token.kind === "figure" &&
    token.isName &&
    token.unit === "percent" &&
    token.value !== 5 &&
    token.value <= 10
  );
}
