import type { Correlation } from "../stats/correlation";
import { pearsonCorrelation } from "../stats/pearson-correlation";
import { spearmanCorrelation } from "../stats/spearman-correlation";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readCells, readRange, requireSameLength } from "./range-argument";
import { readScalar, shown } from "./scalar-argument";

export type Method = "pearson" | "spearman";

const METHODS: readonly Method[] = ["pearson", "spearman"];

/** "pearson" (also where it is left out) or "spearman", whatever the case. */
export function readMethod(argument: unknown): Method {
  const value = readScalar("metode", argument);
  if (value === null) return "pearson";
  const method = METHODS.find((known) => known === String(value).trim().toLowerCase());
  if (method === undefined) throw valueError(sentences().unknownMethod(shown(value)));
  return method;
}

/**
 * The correlation of two ranges, row by row. A pair counts where both cells hold a number.
 * Fewer than `least` pairs, or no variation, is #N/A.
 */
export function readCorrelation(x: unknown, y: unknown, method: Method, least = 3): Correlation {
  const xRange = readRange("x", x);
  const yRange = readRange("y", y);
  requireSameLength(xRange, yRange);
  const xCells = readCells(xRange, "named");
  const yCells = readCells(yRange, "named");
  const xs: number[] = [];
  const ys: number[] = [];
  xCells.forEach((value, i) => {
    const other = yCells[i];
    if (typeof value !== "number" || typeof other !== "number") return;
    xs.push(value);
    ys.push(other);
  });
  if (xs.length < least) {
    throw notAvailable(sentences().tooFewPairs(String(xs.length), String(least)));
  }
  const correlation =
    method === "pearson" ? pearsonCorrelation(xs, ys) : spearmanCorrelation(xs, ys);
  if (correlation !== null) return correlation;
  const constant = xs.every((value) => value === xs[0]) ? "x" : "y";
  throw notAvailable(sentences().noVariation(constant));
}
