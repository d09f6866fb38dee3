/** What a piece of a formula is. Their texts, put together again, are the formula. */
export type FormulaTokenKind =
  | "text" // "I høj grad", with its quotes
  | "sheet" // 'Måling 6', with its quotes
  | "bracket" // [Kolonne 1], a part of a table, whatever it holds
  | "error" // #N/A
  | "number" // 12 or 12.5 or, with a decimal comma, 12,5
  | "name" // a function, a cell, a constant, a defined name
  | "open" // ( or {
  | "close" // ) or }
  | "separator" // , ; or, inside { }, \
  | "other"; // operators, spaces

/** One piece of a formula. */
export interface FormulaToken {
  kind: FormulaTokenKind;
  text: string;
  /** The bracket that the piece stands in: a call or group, an array constant, or none. */
  inside: "(" | "{" | "";
}

const patterns: readonly [FormulaTokenKind, RegExp][] = [
  ["text", /"(?:[^"]|"")*"?/y],
  ["sheet", /'(?:[^']|'')*'?/y],
  ["bracket", /\[(?:[^[\]]|\[[^\]]*\])*\]?/y],
  ["error", /#(?:DIVISION\/0!|DIV\/0!|N\/A|I\/T|[\p{L}]+[!?])/iuy],
  ["name", /[\p{L}_$][\p{L}\p{M}\p{N}_.$]*/uy],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["other", /[\s\S]/y],
];

const decimals = {
  ",": /(?:\d+(?:,\d+)?|,\d+)(?:E[+-]?\d+)?/iy,
  ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
  both: /(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:E[+-]?\d+)?/iy,
};

/**
 * Takes a formula apart. `decimal` says which sign may stand in a number: with "both", `2,5` is one
 * number, and whether its comma is meant as a separator is for the caller to judge.
 */
export function formulaTokens(formula: string, decimal: "," | "." | "both"): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const open: ("(" | "{")[] = [];
  for (let at = 0; at < formula.length;) {
    const inside = open.at(-1) ?? "";
    const { kind, text } = tokenAt(formula, at, decimals[decimal], inside, tokens.at(-1));
    if (kind === "close") open.pop();
    tokens.push({ kind, text, inside: kind === "close" ? (open.at(-1) ?? "") : inside });
    if (kind === "open") open.push(text as "(" | "{");
    at += text.length;
  }
  return tokens;
}

function tokenAt(
  formula: string,
  at: number,
  number: RegExp,
  inside: string,
  before: FormulaToken | undefined,
): { kind: FormulaTokenKind; text: string } {
  // A sign that begins a number (",5") may not close one: after a value it is a separator.
  const afterValue =
    before !== undefined && /^(text|sheet|bracket|error|number|name|close)$/.test(before.kind);
  const digit = matchAt(number, formula, at);
  if (digit && !(afterValue && /^[.,]/.test(digit))) return { kind: "number", text: digit };
  const sign = formula[at] ?? "";
  if (sign === "," || sign === ";" || (sign === "\\" && inside === "{")) {
    return { kind: "separator", text: sign };
  }
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, at);
    if (text) return { kind, text };
  }
  return { kind: "other", text: sign };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
