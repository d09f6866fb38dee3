import type { Sign } from "./recognised-sheet";

/** One reading of something, with what speaks for it. */
export interface Hypothesis<Value> {
  value: Value;
  score: number;
  why: Sign[];
}

export interface Decision<Value> {
  taken: Hypothesis<Value> | null;
  /** Others that nearly have the same score, the best first. */
  rivals: Hypothesis<Value>[];
}

/** A lead of less than this is a question. */
const CLEAR_LEAD = 2;

/**
 * The best hypothesis, if it has the least score that is believed, and those it does not clearly
 * lead; the first of equals.
 */
export function decide<Value>(
  hypotheses: readonly Hypothesis<Value>[],
  least: number,
): Decision<Value> {
  const [taken, ...others] = hypotheses
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  if (taken as typeof taken | undefined) {
    return { taken, rivals: others.filter(({ score }) => score > taken.score - CLEAR_LEAD) };
  }
  return { taken: null, rivals: [] };
}

/** Adds up what speaks for and against: a sign with its weight, where it holds. */
export class Weighing {
  score = 0;
  readonly why: Sign[] = [];

  /** Something that speaks for it; told as a reason. */
  add(holds: boolean, weight: number, code: Sign["code"], text = ""): this {
    if (!holds) return this;
    this.score += weight;
    this.why.push({ code, text });
    return this;
  }

  /** Something that speaks against it, or for it without being a reason by itself. */
  weigh(holds: boolean, weight: number): this {
    if (holds) this.score += weight;
    return this;
  }

  as<Value>(value: Value): Hypothesis<Value> {
    return { value, score: this.score, why: this.why };
  }
}
