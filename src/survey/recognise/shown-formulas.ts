/** A formula that calls a function, as a text: "=ANDEL.KI(12;18)". */
const SHOWN_FORMULA = /^=\p{L}[\p{L}\d._]*\(/u;
/** So large a part of a table's rows begins with one where the table is about formulas. */
const PART = 0.1;

/**
 * Whether a table shows formulas and what they give, as a page of examples does: its first row or
 * many of its rows begin with a formula written as text. Its numbers are results, never answers.
 * One response that begins so does not make a survey such a page.
 */
export function showsFormulas(rows: readonly (readonly unknown[])[]): boolean {
  const firsts = rows.flatMap((row) => {
    const first = row.find((cell) => cell !== null && cell !== undefined && cell !== "");
    return first === undefined ? [] : [typeof first === "string" && SHOWN_FORMULA.test(first)];
  });
  const shown = firsts.filter((isFormula) => isFormula).length;
  return firsts[0] === true || (shown > 1 && shown >= firsts.length * PART);
}
