import { knownCorrelation } from "./correlation";
import { correlationTest } from "./correlation-test";
import type { Interval } from "./interval";

/** Whether published figures agree; where not, whether the conclusion at 5 % changes with them. */
export type Consistency = "agree" | "disagree" | "conclusion-changes";

/** A published figure: the number and how many decimals it was rounded to. */
export interface Reported {
  value: number;
  decimals: number;
}

/** A published p; "<" and ">" where only a bound was given, as in "p < 0,001". */
export interface ReportedP extends Reported {
  relation: "=" | "<" | ">";
}

const SIGNIFICANCE = 0.05;
/** Relative slack, so that an exact tie is one in binary numbers too. */
const TIE = 1e-9;

/**
 * Do a published r, n and p agree? They do when some unrounded r and p that round to them fit
 * each other at n: two-sided t on n − 2 degrees of freedom, both roundings counting at an exact
 * tie (statcheck's rule, Nuijten et al. 2016).
 * The conclusion changes where they disagree and p at the published r lies on the other side
 * of 0.05 than the published p.
 *
 * @param r from −1 to 1.
 * @param n at least 3.
 */
export function correlationConsistency(r: Reported, n: number, p: ReportedP): Consistency {
  if (fits(possibleP(unrounded(r), n), p)) return "agree";
  const actual = pAt(r.value, n);
  const reported = sideOf(p);
  const other = reported === "below" ? actual > SIGNIFICANCE : actual < SIGNIFICANCE;
  return reported !== "on" && other ? "conclusion-changes" : "disagree";
}

function pAt(r: number, n: number): number {
  return correlationTest(knownCorrelation(r, n)).p;
}

/** Everything that rounds to the figure. */
function unrounded({ value, decimals }: Reported): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** Every p that some r in the interval gives; p falls as |r| grows. */
function possibleP({ low, high }: Interval, n: number): Interval {
  const farthest = Math.min(1, Math.max(Math.abs(low), Math.abs(high)));
  const nearest = low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
  return { low: pAt(farthest, n), high: pAt(nearest, n) };
}

function fits(possible: Interval, p: ReportedP): boolean {
  if (p.relation === "<") return possible.low < p.value;
  if (p.relation === ">") return possible.high > p.value;
  const { low, high } = unrounded(p);
  return possible.low <= high * (1 + TIE) && possible.high >= low * (1 - TIE);
}

/** The side of 0.05 on which a published p puts itself; "on" where it does not say. */
function sideOf({ value, relation }: ReportedP): "below" | "above" | "on" {
  if (relation === "<") return value <= SIGNIFICANCE ? "below" : "on";
  if (relation === ">") return value >= SIGNIFICANCE ? "above" : "on";
  if (value === SIGNIFICANCE) return "on";
  return value < SIGNIFICANCE ? "below" : "above";
}
