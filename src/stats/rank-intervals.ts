import { differenceP } from "./difference-p";
import { holm } from "./holm";

/** The level at which places are told apart, in the analysis as in the function. */
export const RANK_LEVEL = 0.05;

/** A share (a fraction) and the number of independent answers that it rests on. */
export interface WeighedShare {
  share: number;
  /** Above 0; need not be whole. */
  n: number;
}

/** The places, from 1 for the highest, that a share can have; both ends included. */
export interface RankInterval {
  low: number;
  high: number;
}

/**
 * The places that each share can have among all: from 1 + the shares surely above it to their number
 * less those surely below. A pair differs surely where the score test of two shares does, adjusted
 * by Holm over the share's own comparisons.
 *
 * @param level the chance that a share's interval misses its place, at most; 0.05 as a rule.
 */
export function rankIntervals(shares: readonly WeighedShare[], level: number): RankInterval[] {
  return shares.map((own, i) => {
    const others = shares.filter((_, other) => other !== i);
    const adjusted = holm(others.map(({ share, n }) => differenceP(own.share, own.n, share, n)));
    const surely = others.filter((_, other) => adjusted[other] < level);
    return {
      low: 1 + surely.filter(({ share }) => share > own.share).length,
      high: shares.length - surely.filter(({ share }) => share < own.share).length,
    };
  });
}
