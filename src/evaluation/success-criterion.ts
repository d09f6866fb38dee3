import { cleanNumber } from "../stats/clean-number";

/** A value this little under its target still reaches it: what binary arithmetic may lose. */
const TOLERANCE = 1e-9;

/** Whether a value reaches its target. Both are fractions, or both are in per cent. */
export function meetsCriterion(value: number, target: number): boolean {
  return value >= target - TOLERANCE;
}

/**
 * Whether two figures cannot be in the same unit: one is a fraction strictly between 0 and 1,
 * the other above 1. 0 and 1 can be either.
 */
export function inDifferentUnits(value: number, target: number): boolean {
  const [smaller, larger] = [value, target].map(cleanNumber).sort((a, b) => a - b);
  return smaller > 0 && smaller < 1 && larger > 1;
}
