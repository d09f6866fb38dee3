import { benjaminiHochberg } from "../stats/benjamini-hochberg";
import { holm } from "../stats/holm";
import type { WeighedShare } from "../stats/rank-intervals";
import type { TwoByTwo } from "../stats/two-by-two";
import type { PlainCell } from "./cell";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import {
  readCells,
  readFractions,
  readPositiveNumbers,
  readRange,
  requireSameLine,
  shape,
  type RangeArgument,
} from "./range-argument";
import { readScalar, shown, wholeNumber } from "./scalar-argument";

const ADJUSTMENTS = { holm, bh: benjaminiHochberg } as const;

/** How p values are adjusted: "holm" (also where it is left out) or "bh", whatever the case. */
export function readAdjustment(argument: unknown): (ps: readonly number[]) => number[] {
  const value = readScalar("metode", argument);
  if (value === null) return holm;
  const word = String(value).trim().toLowerCase();
  if (word === "holm" || word === "bh") return ADJUSTMENTS[word];
  throw valueError(sentences().unknownAdjustment(shown(value)));
}

/** Shares with their effective n, place by place; null where either is blank. At least one is not. */
export function readWeighedShares(
  sharesRange: RangeArgument,
  weights: unknown,
): (WeighedShare | null)[] {
  const weightsRange = readRange("effektive", weights);
  requireSameLine(sharesRange, weightsRange);
  const ns = readPositiveNumbers(weightsRange);
  const places = readFractions(sharesRange).map((share, i) => {
    const n = ns[i];
    return share === null || n === null ? null : { share, n };
  });
  if (places.every((place) => place === null)) {
    throw notAvailable(sentences().noWeighedShares(sharesRange.name, weightsRange.name));
  }
  return places;
}

/**
 * A row a centre: successes and number of the first group, then of the second. Empty rows, and
 * centres with one group alone, tell nothing of a difference and are passed over.
 */
export function readCentres(name: string, argument: unknown): TwoByTwo[] {
  const range = readRange(name, argument);
  if (range.rows.some((row) => row.length !== 4)) {
    throw valueError(sentences().notFourColumns(name, shape(range)));
  }
  const centres = range.rows.flatMap((row, i): TwoByTwo[] => {
    const cells = readCells({ name, rows: [row] }, "own");
    if (cells.every((cell) => cell === null)) return [];
    const centre = readCentre(name, cells, String(i + 1));
    return centre.n1 > 0 && centre.n2 > 0 ? [centre] : [];
  });
  if (centres.length === 0) throw notAvailable(sentences().noCentres(name));
  return centres;
}

function readCentre(name: string, cells: readonly PlainCell[], row: string): TwoByTwo {
  const [successes1, n1, successes2, n2] = cells.map((cell, i) => {
    if (cell === null) throw valueError(sentences().missingInRow(name, row));
    const place = [name, row, String(i + 1), shown(cell)] as const;
    if (typeof cell !== "number") throw valueError(sentences().notNumberInCell(...place));
    const count = wholeNumber(cell);
    if (count !== null && count >= 0 && Number.isSafeInteger(count)) return count;
    throw valueError(sentences().notACountInCell(...place));
  });
  for (const [part, whole] of [
    [successes1, n1],
    [successes2, n2],
  ]) {
    if (part <= whole) continue;
    throw valueError(sentences().partAboveWholeInRow(name, row, shown(part), shown(whole)));
  }
  return { successes1, n1, successes2, n2 };
}
