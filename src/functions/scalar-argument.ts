import { CellError, readCell, type Cell, type PlainCell } from "./cell";
import { functionLanguage, sentences } from "./current-language";
import { echo } from "./echo";
import { errorOfCell, notAvailable, valueError } from "./function-error";

/** A value as a sentence in the current language repeats it. */
export function shown(value: Cell): string {
  return echo(value, functionLanguage());
}

/**
 * One value: Excel may hand over a single cell as a range of one cell.
 *
 * @throws the error of an error cell.
 */
export function readScalar(name: string, argument: unknown): PlainCell {
  const cell = readCell(onlyValue(name, argument));
  if (cell instanceof CellError) throw errorOfCell(cell.code);
  return cell;
}

function onlyValue(name: string, argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const rows = argument as unknown[];
  const row: unknown = rows[0];
  if (rows.length !== 1) throw valueError(sentences().notOneCell(name));
  if (!Array.isArray(row)) return row;
  if (row.length !== 1) throw valueError(sentences().notOneCell(name));
  return row[0];
}

/** A number that must be there; blank is #N/A, anything else but a number #VALUE!. */
export function readNumber(name: string, argument: unknown): number {
  const value = readScalar(name, argument);
  if (value === null) throw notAvailable(sentences().noFigure(name));
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw valueError(sentences().notANumber(name, shown(value)));
}

/** The fraction from 0 to 1 that a number is, up to binary rounding; null where it lies outside. */
export function fraction(value: number): number | null {
  const share = Math.min(1, Math.max(0, value));
  return Math.abs(value - share) > 1e-9 ? null : share;
}

/** A share: a fraction from 0 to 1. */
export function readShare(name: string, argument: unknown): number {
  const value = readNumber(name, argument);
  const share = fraction(value);
  if (share === null) throw valueError(sentences().notAShare(name, shown(value)));
  return share;
}

/** The whole number that a number is, up to what binary rounding makes of one; null where it is none. */
export function wholeNumber(value: number): number | null {
  const whole = Math.round(value);
  return Math.abs(value - whole) > 1e-9 * Math.max(1, Math.abs(whole)) ? null : whole;
}

/** A whole number of at least `least`. What binary rounding makes of one counts as one. */
export function readCount(name: string, argument: unknown, least = 0): number {
  const value = readNumber(name, argument);
  const whole = wholeNumber(value);
  if (whole === null || whole < least) {
    throw valueError(sentences().notACount(name, shown(value), shown(least)));
  }
  if (!Number.isSafeInteger(whole)) {
    throw valueError(sentences().tooLarge(name, shown(value), shown(Number.MAX_SAFE_INTEGER)));
  }
  return whole;
}

/** Whether an optional argument was left out, or points to a blank cell. */
export function isOmitted(name: string, argument: unknown): boolean {
  return readScalar(name, argument) === null;
}

/** A count with a default, used where the argument is left out. */
export function readOptionalCount(
  name: string,
  argument: unknown,
  least: number,
  fallback: number,
): number {
  return isOmitted(name, argument) ? fallback : readCount(name, argument, least);
}

/** A share with a default, used where the argument is left out. */
export function readOptionalShare(name: string, argument: unknown, fallback: number): number {
  return isOmitted(name, argument) ? fallback : readShare(name, argument);
}

/** A confidence level: strictly between 0 and 1, 0.95 where it is left out. */
export function readLevel(argument: unknown): number {
  if (isOmitted("niveau", argument)) return 0.95;
  const level = readNumber("niveau", argument);
  if (level > 0 && level < 1) return level;
  throw valueError(sentences().notALevel(shown(level)));
}

/** A part of a whole: two counts, the part at most the whole and the whole at least 1. */
export function readPart(
  partName: string,
  part: unknown,
  wholeName: string,
  whole: unknown,
): { part: number; whole: number } {
  const counts = { part: readCount(partName, part), whole: readCount(wholeName, whole) };
  if (counts.part > counts.whole) {
    throw valueError(
      sentences().partAboveWhole(partName, shown(counts.part), wholeName, shown(counts.whole)),
    );
  }
  if (counts.whole === 0) throw notAvailable(sentences().nothingToDivideBy(wholeName));
  return counts;
}
