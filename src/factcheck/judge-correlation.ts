import { knownCorrelation } from "../stats/correlation";
import {
  correlationConsistency,
  type Reported,
  type ReportedP,
} from "../stats/correlation-consistency";
import { correlationTest } from "../stats/correlation-test";
import { roundHalfAway } from "../stats/round-half-away";
import type { Claim, SourceOfN } from "./claim";

/** Up to which n one is looked for that fits r and p. */
const MOST = 500;

type Judged = Omit<Claim, "place" | "quote">;

/** r and p at n; without n, whether any n could give both. */
export function judgeCorrelation(
  r: Reported,
  n: { n: number; from: SourceOfN } | null,
  p: ReportedP,
): Judged {
  if (n === null || n.n < 3) {
    const fitting = [];
    for (let size = 3; size <= MOST; size++) {
      if (correlationConsistency(r, size, p) === "agree") fitting.push(size);
    }
    const computed = { kind: "fitting-n", fitting, most: MOST } as const;
    return { verdict: fitting.length === 0 ? "impossible" : "not-found", by: null, computed };
  }
  const exact = pAt(r.value, n.n);
  const computed = { kind: "p", p: exact, n: n.n, from: n.from } as const;
  const consistency = correlationConsistency(r, n.n, p);
  if (consistency === "conclusion-changes") return { verdict: consistency, by: null, computed };
  if (consistency === "disagree") {
    return { verdict: "disagrees", by: p.relation === "=" ? p.value - exact : null, computed };
  }
  return { verdict: isPrinted(exact, p) ? "agrees" : "rounding", by: null, computed };
}

/** The two-sided p of r at n, n at least 3. */
export function pAt(r: number, n: number): number {
  return correlationTest(knownCorrelation(r, n)).p;
}

function isPrinted(exact: number, { value, decimals, relation }: ReportedP): boolean {
  if (relation === "<") return exact < value;
  if (relation === ">") return exact > value;
  return Math.abs(roundHalfAway(exact, decimals) - value) < 1e-12;
}
