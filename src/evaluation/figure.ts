import { effectiveN } from "../stats/effective-n";
import type { PersonsOfUnit } from "../stats/within-person-correlation";
import { wilsonInterval } from "../stats/wilson-interval";

/** The confidence level of every interval in the analyses. */
export const LEVEL = 0.95;

/** Why a figure is not shown: too few persons, or it would give away one that is not shown. */
export type Withheld = "few-persons" | "gives-away";

/**
 * A figure of which nothing may be told but how many responses there were: no number is left in it
 * that could be shown by mistake.
 */
export function withheldFigure(responses: number, withheld: Withheld): Figure {
  return {
    share: null,
    positive: 0,
    valid: 0,
    persons: 0,
    responses,
    sumOfSquares: 0,
    effectiveN: null,
    low: null,
    high: null,
    withheld,
  };
}

/** Fidelity of one unit (or of all) in one core element and one round, and how sure it is. */
export interface Figure {
  /** positive / valid, a fraction; null where nothing is valid. */
  share: number | null;
  positive: number;
  valid: number;
  /** Persons with at least one valid answer in the core element. */
  persons: number;
  /** The responses that were counted, whether or not they answered this element's items. */
  responses: number;
  /** Σn² over persons, n their valid answers. */
  sumOfSquares: number;
  /** How many independent answers the valid ones are worth; null where nothing is valid. */
  effectiveN: number | null;
  /** 95 % limits (or those of the level asked for), fractions; null where nothing is valid. */
  low: number | null;
  high: number | null;
  withheld: false | Withheld;
}

/**
 * The figure of a set of persons: pooled share, and Wilson's interval on the effective n.
 *
 * @param rho the correlation within persons of the whole round, whichever persons these are.
 * @param level of the interval; 95 % in every analysis.
 */
export function figureOf(
  sums: PersonsOfUnit,
  responses: number,
  rho: number,
  level = LEVEL,
): Figure {
  const { persons, answers: valid, positive, sumOfSquares } = sums;
  const counts = { positive, valid, persons, responses, sumOfSquares, withheld: false } as const;
  if (valid === 0) return { share: null, effectiveN: null, low: null, high: null, ...counts };
  const share = positive / valid;
  const n = effectiveN(valid, sumOfSquares, rho);
  const successes = positive === valid ? n : share * n;
  return { share, effectiveN: n, ...wilsonInterval(successes, n, level), ...counts };
}
