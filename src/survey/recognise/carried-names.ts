import { lookAt } from "./cell-look";
import type { NameColumn } from "./layout";
import type { Named } from "./named-columns";

type Rows = readonly (readonly unknown[])[];

/** A name that stands once for its rows has so many of them, on the average. */
const FEWEST_ROWS_EACH = 2;

function isResponse(row: readonly unknown[], items: readonly number[]): boolean {
  return items.some((column) => lookAt(row[column]) !== null);
}

/** The names of a column in the rows of responses, from the top; null where a row has none. */
function namesIn(rows: Rows, column: number, items: readonly number[]): (string | null)[] {
  return rows
    .filter((row) => isResponse(row, items))
    .map((row) => lookAt(row[column])?.text ?? null);
}

/** Whether each name stands in the first of its rows alone, the first row having one. */
function standsOnce(names: readonly (string | null)[], isEachOnce: boolean): boolean {
  const own = names.filter((name) => name !== null);
  const isFirst = names.length > 0 && names[0] !== null;
  const isRare = own.length > 1 && own.length * FEWEST_ROWS_EACH < names.length;
  return isFirst && isRare && (!isEachOnce || new Set(own).size === own.length);
}

function carried(named: Named): Named {
  const column: NameColumn | null = named.column && { ...named.column, isCarried: true };
  return { ...named, column };
}

/**
 * Units, and rounds beside them, that stand in the first row of a block and are left out below it, as
 * in a pivot table.
 *
 * @param rows the rows below the header.
 * @param items the columns of answers.
 */
export function carriedNames(
  rows: Rows,
  items: readonly number[],
  unit: Named,
  round: Named,
): { unit: Named; round: Named } {
  if (unit.column === null || unit.column.isAbove === true) return { unit, round };
  if (!standsOnce(namesIn(rows, unit.column.column, items), true)) return { unit, round };
  const isRound =
    round.column !== null &&
    round.column.isAbove !== true &&
    standsOnce(namesIn(rows, round.column.column, items), false);
  return { unit: carried(unit), round: isRound ? carried(round) : round };
}
