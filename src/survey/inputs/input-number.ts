import { tidy } from "../ground/normal-form";

/** What a cell that should hold a number holds. */
export type InputNumber =
  | { kind: "none" }
  /** `isPercent`: it is written with a sign or word for per cent. */
  | { kind: "number"; value: number; isPercent: boolean }
  | { kind: "unreadable"; found: string };

const NUMBER =
  /^(-?)((?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?|\d+\.\d+) ?(%|pct\.?|procent|per cent)?$/i;
/** How people write that there is no figure. */
const NO_FIGURE = /^(?:[-–—.]|\.\.|i\.? ?a\.?|n\.? ?a\.?|ikke opgjort|uoplyst|mangler|none)$/i;

function numberOf(text: string): number {
  const isThousands = text.includes(",") || /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text);
  return Number(isThousands ? text.replace(/\./g, "").replace(",", ".") : text);
}

/** Reads a number as Danes and spreadsheets write it: 0.4, "0,4", "40 %", "40 pct.", "1.250". */
export function readInputNumber(cell: unknown): InputNumber {
  if (cell === null || cell === undefined) return { kind: "none" };
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? { kind: "number", value: cell, isPercent: false }
      : { kind: "unreadable", found: String(cell) };
  }
  const text = tidy(String(cell));
  if (text === "" || NO_FIGURE.test(text)) return { kind: "none" };
  const read = NUMBER.exec(text);
  if (read === null) return { kind: "unreadable", found: text };
  const [, sign, digits, unit] = read as unknown as [string, string, string, string | undefined];
  const value = numberOf(digits) * (sign === "-" ? -1 : 1);
  return { kind: "number", value, isPercent: unit !== undefined };
}

/**
 * In what unit the plain numbers of a sheet are: fractions, or per cent. "both" where one lies
 * strictly between 0 and 1 and another above 1: then those below 1 may be either.
 */
export type ShareUnit = "fraction" | "percent" | "both";

/** @param numbers those of the sheet's cells of shares that are written without a sign. */
export function shareUnit(numbers: readonly number[]): ShareUnit {
  const isFraction = numbers.some((value) => value > 0 && value < 1);
  const isPercent = numbers.some((value) => value > 1);
  if (isFraction && isPercent) return "both";
  return isPercent ? "percent" : "fraction";
}
