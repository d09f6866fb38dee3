import { inDifferentUnits } from "../evaluation/success-criterion";
import type { Ranked } from "../stats/top-with-ties";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readCells, readRange, requireSameLength } from "./range-argument";
import { readNumber, shown } from "./scalar-argument";

/** A value and its target, which must be in the same unit. */
export function readCriterion(
  valueArgument: unknown,
  targetArgument: unknown,
): { value: number; target: number } {
  const value = readNumber("værdi", valueArgument);
  const target = readNumber("mål", targetArgument);
  if (inDifferentUnits(value, target)) {
    throw valueError(sentences().differentUnits(shown(value), shown(target)));
  }
  return { value, target };
}

/** Names with their figures; a place without a name or without a number is passed over. */
export function readRanked(
  namesName: string,
  names: unknown,
  valuesName: string,
  values: unknown,
): Ranked<number | string | boolean>[] {
  const nameRange = readRange(namesName, names);
  const valueRange = readRange(valuesName, values);
  requireSameLength(nameRange, valueRange);
  const figures = readCells(valueRange, "own");
  const entries = readCells(nameRange, "own").flatMap((name, i) => {
    const value = figures[i];
    return name === null || typeof value !== "number" ? [] : [{ name, value }];
  });
  if (entries.length === 0) throw notAvailable(sentences().noValues(namesName, valuesName));
  return entries;
}
