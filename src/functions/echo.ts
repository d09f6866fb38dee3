import type { Language } from "../language/language";
import { CellError, type Cell } from "./cell";

/** The longest text that a sentence repeats. */
const LONGEST = 40;

/** A value as a sentence repeats it: a number with the language's decimal sign, text in quotes. */
export function echo(value: Cell, language: Language): string {
  if (value === null) return language === "da" ? "tom" : "empty";
  if (value instanceof CellError) return value.code;
  if (typeof value === "number") {
    const text = String(Number(value.toPrecision(12)));
    return language === "da" ? text.replace(".", ",") : text;
  }
  if (typeof value === "boolean") {
    if (language === "en") return value ? "TRUE" : "FALSE";
    return value ? "SAND" : "FALSK";
  }
  const text = value.trim();
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return language === "da" ? `»${short}«` : `“${short}”`;
}
