import type { Grade, GradeThresholds } from "../evaluation/grade";
import type { PlanRule } from "./plan-rule";
import type { Spot } from "./spot";

/** The grades of a column of shares: judged on the whole per cent that is shown. */
export function gradeRules(at: Spot, { high, middle }: GradeThresholds): PlanRule[] {
  const rule = (tone: Grade, from?: number, below?: number): PlanRule => ({
    kind: "tone",
    at,
    when: { kind: "between", from, below, rounded: 2 },
    tone,
  });
  return [rule("high", high), rule("middle", middle, high), rule("low", undefined, middle)];
}
