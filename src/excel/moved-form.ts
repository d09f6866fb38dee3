/** Quoted texts and sheet names, names, and cell addresses: only the last are relative. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])|[\w.]+/g;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * What a cell holds in a form that stays the same when its block is moved: addresses without $
 * are told by how far they are away. All that is no formula is as it is.
 *
 * @param row the cell's own place, counted from 0.
 */
export function movedForm(held: unknown, row: number, column: number): unknown {
  if (typeof held !== "string" || !held.startsWith("=")) return held;
  return held.replace(
    PIECES,
    (piece: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const down = fixedRow === "$" ? digits : `[${Number(digits) - 1 - row}]`;
      const across = fixedColumn === "$" ? letters : `[${columnNumber(letters) - column}]`;
      return `R${down}C${across}`;
    },
  );
}

/** The same for a whole rectangle, from its first cell. */
export function movedForms(
  cells: readonly unknown[][],
  start: { row: number; column: number },
): unknown[][] {
  return cells.map((row, r) =>
    row.map((cell, c) => movedForm(cell, start.row + r, start.column + c)),
  );
}

/**
 * The condition of a rule in a form that is the same wherever its cells went: our conditions speak
 * of the cell that they are asked for, which is written `@` here. Addresses with $ stay.
 */
export function ruleForm(formula: string): string {
  const form = formula.replace(
    PIECES,
    (piece: string, fixedColumn?: string, letters?: string, fixedRow?: string) =>
      letters === undefined || fixedColumn === "$" || fixedRow === "$" ? piece : "@",
  );
  return form.replace(/\s+/g, "").replace(/^=?/, "=");
}
