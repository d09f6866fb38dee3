/**
 * A correlation coefficient with its distances from 1 and −1.
 * They are kept beside r because 1 − r loses its digits where r is near 1, and p rests on them.
 */
export interface Correlation {
  /** From −1 to 1. */
  r: number;
  /** Pairs. */
  n: number;
  /** 1 − r. */
  below: number;
  /** 1 + r. */
  above: number;
}

/** The correlation for an r that is known only as a number, such as a published one. */
export function knownCorrelation(r: number, n: number): Correlation {
  return { r, n, below: 1 - r, above: 1 + r };
}
