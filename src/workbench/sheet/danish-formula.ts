import { danishName, englishName } from "./danish-functions";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/**
 * Formulas as a Dane types them, and as the engine takes them. Danish Excel puts `;` between
 * arguments, `,` in numbers, `\` between the columns and `;` between the rows of an array constant,
 * and has its own names for many functions; the engine wants English throughout.
 *
 * A formula is Danish when it has a `;` outside text, sheet names and array constants, a `\` in an
 * array constant, or a function's or error's Danish name. It is English when it has an English
 * name that Danish Excel does not use, a decimal point, or a comma that cannot stand in a number.
 * The Danish signs count first. Where there are neither, as in `=SUM(0,5)`, the language of the
 * display decides. In a Danish formula a comma between digits is always a decimal comma.
 */
export function toEngineFormula(typed: string, display: "da" | "en"): string {
  if (!typed.startsWith("=")) return typed;
  return isDanish(typed, display) ? formulaTokens(typed, "both").map(english).join("") : typed;
}

/** The Danish form of the engine's formula, as the formula bar of Danish Excel shows it. */
export function toDanishFormula(formula: string): string {
  return formula.startsWith("=") ? formulaTokens(formula, ".").map(danish).join("") : formula;
}

function isDanish(typed: string, display: "da" | "en"): boolean {
  const tokens = formulaTokens(typed, "both");
  if (tokens.some(isDanishSign)) return true;
  if (tokens.some(isEnglishSign)) return false;
  return display === "da";
}

function isDanishSign({ kind, text, inside }: FormulaToken): boolean {
  if (kind === "separator") return inside === "{" ? text === "\\" : text === ";";
  return (kind === "name" || kind === "error") && englishName(text) !== undefined;
}

function isEnglishSign({ kind, text }: FormulaToken): boolean {
  if (kind === "separator") return text === ",";
  if (kind === "number") return text.includes(".");
  return (kind === "name" || kind === "error") && danishName(text) !== undefined;
}

function english({ kind, text, inside }: FormulaToken): string {
  if (kind === "number") return text.replace(/^,/, "0,").replace(",", ".");
  if (kind === "separator") return inside === "{" && text === ";" ? ";" : ",";
  if (kind === "name" || kind === "error") return englishName(text) ?? text;
  return text;
}

function danish({ kind, text, inside }: FormulaToken): string {
  if (kind === "number") return text.replace(".", ",");
  if (kind === "separator" && text === ",") return inside === "{" ? "\\" : ";";
  if (kind === "name" || kind === "error") return danishName(text) ?? text;
  return text;
}
