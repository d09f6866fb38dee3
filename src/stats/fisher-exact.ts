import { sum } from "./sum";
import type { TwoByTwo } from "./two-by-two";

/** Tables this much more probable than the observed one still count as equally probable. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of two shares, two-sided: the probability of all tables with the same
 * margins that are no more probable than the observed one, as in R's `fisher.test`.
 * The probabilities are built outward from the most probable table by their ratios, relative to
 * it, which keeps more digits than factorials and cannot overflow.
 */
export function fisherExact({ successes1, n1, successes2, n2 }: TwoByTwo): number {
  const successes = successes1 + successes2;
  const least = Math.max(0, successes - n2);
  const most = Math.min(n1, successes);
  const ratio = (k: number) => ((n1 - k) * (successes - k)) / ((k + 1) * (n2 - successes + k + 1));
  const mode = Math.min(
    most,
    Math.max(least, Math.floor(((n1 + 1) * (successes + 1)) / (n1 + n2 + 2))),
  );
  const weights = new Float64Array(most - least + 1);
  weights[mode - least] = 1;
  for (let k = mode; k < most; k++) weights[k + 1 - least] = weights[k - least] * ratio(k);
  for (let k = mode; k > least; k--) weights[k - 1 - least] = weights[k - least] / ratio(k - 1);
  const limit = weights[successes1 - least] * TIE;
  const p = sum(weights.filter((weight) => weight <= limit)) / sum(weights);
  return Math.min(1, p);
}
