import { cleanNumber } from "../stats/clean-number";
import { roundHalfAway } from "../stats/round-half-away";
import { number, text, type PlanCell } from "./plan-cell";
import { shownNumber } from "./shown-cell";
import type { Language } from "../language/language";

/** A fraction as the whole per cent (or percentage points) that is shown. */
export function wholePercent(fraction: number): number {
  return roundHalfAway(fraction * 100, 0);
}

/** A change (a fraction) as a cell of percentage points. */
export function pointsCell(change: number | null): PlanCell {
  return number(change === null ? null : cleanNumber(change * 100));
}

const LEAST_P = 0.001;

/** A p value as a cell: a number, or in words where three decimals would show 0. */
export function pCell(p: number | null, language: Language): PlanCell {
  return p !== null && p < LEAST_P ? text(pWords(p, language)) : number(p);
}

/** "0,003", "< 0,001". */
export function pWords(p: number, language: Language): string {
  return p < LEAST_P
    ? `< ${shownNumber(LEAST_P, "0.000", language)}`
    : shownNumber(p, "0.000", language);
}
