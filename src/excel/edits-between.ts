import { spot, type Spot } from "../report/spot";
import { asText } from "./as-text";
import type { Held } from "./cell-writing";
import type { Mark } from "./mark";
import { movedForms } from "./moved-form";
import type { BlockStart } from "./plan-grid";

/** A cell in which the user wrote between two of our requests. */
export interface Edit {
  at: Spot;
  held: unknown;
  /** What it is given, so that it holds the same again. */
  formula: unknown;
}

/** Edits that were written over, and could not be put back because Excel did not answer. */
const waiting = new Map<string, readonly Edit[]>();

/**
 * What the user wrote after the cells were read and before they were written.
 *
 * @param before where the cells were when they were read, @param now where they are.
 */
export function editsBetween(
  read: unknown[][],
  { formulas, values }: Held,
  [before, now]: [BlockStart, BlockStart],
): Edit[] {
  const [earlier, later] = [movedForms(read, before), movedForms(formulas, now)];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((held, column): Edit[] => {
      if (later[row][column] === earlier[row][column]) return [];
      // A text that looks like a formula is its own value.
      const isText = typeof held === "string" && held === values[row][column];
      return [{ at: spot(row, column), held, formula: isText ? asText(held) : held }];
    }),
  );
}

/**
 * Edits of an earlier build that wait to be put back: none of those that were, after all, nor of
 * those in whose place the user has written something newer.
 */
export function notPutBack(mark: Mark, { formulas }: Held, newer: readonly Edit[]): Edit[] {
  const isNewer = ({ row, column }: Spot) =>
    newer.some(({ at }) => at.row === row && at.column === column);
  return (waiting.get(mark.name) ?? []).filter(
    ({ at, held }) => formulas[at.row]?.[at.column] !== held && !isNewer(at),
  );
}

/** Sends a request that puts edits back; where it fails they wait for the next build. */
export async function puttingBack(
  mark: Mark,
  edits: readonly Edit[],
  send: () => Promise<void>,
): Promise<void> {
  waiting.set(mark.name, edits);
  await send();
  waiting.delete(mark.name);
}
