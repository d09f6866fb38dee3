import type { ReportedP } from "../stats/correlation-consistency";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { isOmitted, readCount, readScalar, shown } from "./scalar-argument";

/** Decimals that a number which is no text is taken to have at least: 0.5 was "0,50". */
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 15;

/** "p < 0,001", "0,50", "-.47", "r = 0.5"; the minus may be the typographical one. */
const PUBLISHED = /^(?:[rp]\s*)?([<>=]?)\s*([-−]?)(\d*)(?:[.,](\d+))?$/i;

/**
 * A published figure: a number, whose decimals are those of its shortest form but at least 2, or a
 * text, which keeps the decimals that it shows. The argument for the decimals goes before both.
 */
export function readPublished(
  name: string,
  argument: unknown,
  decimalsName: string,
  decimalsArgument: unknown,
): ReportedP {
  const value = readScalar(name, argument);
  if (value === null) throw notAvailable(sentences().noFigure(name));
  const reported = typeof value === "number" ? fromNumber(value) : fromText(String(value));
  if (reported === null) throw valueError(sentences().notANumber(name, shown(value)));
  if (isOmitted(decimalsName, decimalsArgument)) return reported;
  const decimals = readDecimals(decimalsName, decimalsArgument);
  if (decimals < shortestDecimals(reported.value)) {
    throw valueError(
      sentences().moreDecimals(name, shown(reported.value), decimalsName, String(decimals)),
    );
  }
  return { ...reported, decimals };
}

/** A number of decimals, from 0 to 15. */
export function readDecimals(name: string, argument: unknown): number {
  const decimals = readCount(name, argument);
  if (decimals <= MOST_DECIMALS) return decimals;
  throw valueError(sentences().tooLarge(name, shown(decimals), shown(MOST_DECIMALS)));
}

function fromNumber(value: number): ReportedP | null {
  if (!Number.isFinite(value)) return null;
  return { value, decimals: Math.max(LEAST_DECIMALS, shortestDecimals(value)), relation: "=" };
}

function fromText(text: string): ReportedP | null {
  const match = PUBLISHED.exec(text.trim());
  if (match === null) return null;
  const [, relation, minus, whole, fraction = ""] = match;
  if (whole === "" && fraction === "") return null;
  const size = Number(`${whole || "0"}.${fraction || "0"}`);
  return {
    value: minus === "" ? size : -size,
    decimals: fraction.length,
    relation: relation === "<" || relation === ">" ? relation : "=",
  };
}

/**
 * The decimals of a number written as short as it can be, at Excel's 15 digits:
 * 0.47 has 2, 1e-7 has 7.
 */
function shortestDecimals(value: number): number {
  const [digits, exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  const fraction = digits.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}
