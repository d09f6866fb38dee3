import { isTotalLine } from "../ground/total-line";
import { lookAt } from "./cell-look";
import type { Named } from "./named-columns";
import { isRoundLike } from "./round-likeness";
import type { SheetMapping } from "../mapping/sheet-mapping";

type Rows = readonly (readonly unknown[])[];

/** Names on lines of their own, each above the rows that it names. */
export interface SectionLines {
  what: "unit" | "round";
  column: number;
  /** As they stand. */
  names: string[];
}

/** So many cells at least are filled in a row of answers. */
const FEWEST_CELLS = 3;
const FEWEST_LINES = 2;

/**
 * Finds lines that hold one name and nothing else between the rows of a table, the first above
 * all of its answers and each with answers below it.
 *
 * @param rows the rows below the header.
 */
export function sectionLines(rows: Rows): SectionLines | null {
  const names: string[] = [];
  let column = -1;
  let isOpen = false;
  for (const row of rows) {
    const filled = row.flatMap((cell, at) => (lookAt(cell) === null ? [] : [at]));
    if (filled.length >= FEWEST_CELLS) {
      // Answers above every line belong to none.
      if (names.length === 0) return null;
      isOpen = false;
      continue;
    }
    if (filled.length !== 1) continue;
    const [at] = filled;
    const cell = row[at];
    const look = lookAt(cell);
    const couldName = look?.isName === true || look?.date != null || isRoundLike(look?.text ?? "");
    if (isTotalLine(cell) || !couldName) continue;
    if (column >= 0 && at !== column) return null;
    column = at;
    // Of two lines on top of one another the lower one is the nearer.
    if (isOpen) names.pop();
    names.push(String(cell));
    isOpen = true;
  }
  if (isOpen) names.pop();
  if (names.length < FEWEST_LINES || new Set(names).size < FEWEST_LINES) return null;
  const rounds = names.filter((name) => isRoundLike(lookAt(name)?.text ?? "")).length;
  if (rounds === names.length) return { what: "round", column, names };
  return rounds === 0 ? { what: "unit", column, names } : null;
}

/** Whether a column has the name by its heading, or the user has decided on it. */
function isCertain({ reason }: Named): boolean {
  return reason === "header" || reason === "question" || reason === "chosen";
}

/**
 * The unit's and the round's columns; where no heading names one of them, by the lines that stand
 * above the rows.
 *
 * @param rows the rows below the header.
 */
export function byLine(
  rows: Rows,
  unit: Named,
  round: Named,
  mapping: SheetMapping | null,
): { unit: Named; round: Named } {
  const isTold = { unit: mapping?.unit !== undefined, round: mapping?.round !== undefined };
  const lines = sectionLines(rows);
  if (lines === null || isTold[lines.what]) return { unit, round };
  const { what, column, names } = lines;
  if (isCertain(what === "unit" ? unit : round)) return { unit, round };
  const code = what === "unit" ? "unit-names" : "round-names";
  const above: Named = {
    column: { column, codes: null, isAbove: true },
    reason: "content",
    why: [{ code, text: names.slice(0, MOST_SHOWN).join(", ") }],
  };
  return what === "unit" ? { unit: above, round } : { unit, round: above };
}

const MOST_SHOWN = 3;
