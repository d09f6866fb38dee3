import { inDifferentUnits, meetsCriterion } from "../evaluation/success-criterion";

/** A target as it is written: 75 with a sign for per cent, or a bare number. */
export interface Target {
  value: number;
  isPercent: boolean;
}

const TARGET = /^(\d{1,6}(?:[.,]\d{1,6})?)\s*(%|pct\.?|procent|per ?cent)?$/i;

/** "75", "75 %", "75,5 pct.", "0,75"; null where the text is no target. */
export function parseTarget(text: string): Target | null {
  const [, number, sign] = TARGET.exec(text.trim()) ?? [];
  if (number === undefined) return null;
  return {
    value: Number(number.replace(",", ".")),
    isPercent: (sign as string | undefined) !== undefined,
  };
}

/** A target held against a value, as SUCCESKRITERIE does. */
export type Judgement =
  | { kind: "judged"; met: boolean; target: number }
  /** One is a fraction and the other is not. */
  | { kind: "different-units" };

/**
 * Judges a share, a fraction: a target above 1 is in per cent, and so is one that says so.
 */
export function judgeShare(share: number, { value, isPercent }: Target): Judgement {
  const target = isPercent || value > 1 ? value / 100 : value;
  if (target > 1) return { kind: "different-units" };
  return { kind: "judged", met: meetsCriterion(share, target), target };
}

/** Judges any other number by a target in the same unit. */
export function judgeNumber(number: number, { value }: Target): Judgement {
  if (inDifferentUnits(number, value)) return { kind: "different-units" };
  return { kind: "judged", met: meetsCriterion(number, value), target: value };
}
