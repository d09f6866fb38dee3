import { cleanNumber } from "../stats/clean-number";
import type { Correlation } from "../stats/correlation";
import { correlationStrength } from "../stats/correlation-strength";
import { correlationTest } from "../stats/correlation-test";
import { fisherZInterval } from "../stats/fisher-z-interval";
import type { Method } from "./correlation-arguments";

const STRENGTHS = { weak: "svag", moderate: "moderat", strong: "stærk" };

/**
 * The correlation test as two columns, label and value. The words are Danish in every language:
 * other cells may look them up.
 * Without an interval (Spearman, or three pairs) its cells are empty; t is "∞" where r is ±1.
 */
export function correlationTable(
  correlation: Correlation,
  method: Method,
  level: number,
): (string | number)[][] {
  const { t, df, p } = correlationTest(correlation);
  const interval = method === "pearson" ? fisherZInterval(correlation, level) : null;
  const significant = p < cleanNumber(1 - level);
  return [
    ["r", correlation.r],
    ["n", correlation.n],
    ["t", Number.isFinite(t) ? t : t > 0 ? "∞" : "-∞"],
    ["df", df],
    ["p", p],
    ["nedre grænse", interval?.low ?? ""],
    ["øvre grænse", interval?.high ?? ""],
    ["styrke", STRENGTHS[correlationStrength(correlation.r)]],
    ["signifikans", significant ? "signifikant" : "ikke signifikant"],
  ];
}
