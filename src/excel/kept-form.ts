import { movedForm } from "./moved-form";

/** Longer texts are kept by their length and two numbers made of all their letters. */
const LONGEST = 64;

/** The letters of a text as one number of 32 bits (FNV-1a), from a beginning of its own. */
function numberOf(text: string, beginning: number): number {
  let number = beginning;
  for (let i = 0; i < text.length; i++) {
    number = Math.imul(number ^ text.charCodeAt(i), 0x01000193);
  }
  return number >>> 0;
}

/** A long text in short, everything else as it is. */
export function shortForm(held: unknown): unknown {
  if (typeof held !== "string" || held.length <= LONGEST || held.startsWith("=")) return held;
  const numbers = [0x811c9dc5, 0x2f6e2b1].map((beginning) =>
    numberOf(held, beginning).toString(36),
  );
  return `~${held.length}:${numbers.join(":")}`;
}

/**
 * What a cell holds in the form in which it is kept: formulas as `movedForm` has them, long texts
 * in short, so that the record of a large sheet stays small.
 */
export function keptForm(held: unknown, row: number, column: number): unknown {
  return shortForm(movedForm(held, row, column));
}

/** The same for a whole rectangle, from its first cell. */
export function keptForms(
  cells: readonly (readonly unknown[])[],
  start: { row: number; column: number },
): unknown[][] {
  return cells.map((row, r) =>
    row.map((cell, c) => keptForm(cell, start.row + r, start.column + c)),
  );
}
