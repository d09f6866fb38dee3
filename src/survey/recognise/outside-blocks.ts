import { isTotalLine } from "../ground/total-line";
import { lookAt } from "./cell-look";
import type { HeaderBlock } from "./header-block";
import type { OutsideBlock } from "./recognised-sheet";

type Rows = readonly (readonly unknown[])[];

function blockOf(
  row: number,
  cells: readonly unknown[],
  what: OutsideBlock["what"],
): OutsideBlock[] {
  const filled = cells.flatMap((cell, column) => (lookAt(cell) === null ? [] : [column]));
  if (filled.length === 0) return [];
  const [first] = filled;
  return [{ row, column: first, rows: 1, columns: filled[filled.length - 1] - first + 1, what }];
}

/** The lines above a table's header and the totals and notes under it. */
export function outsideBlocks(rows: Rows, header: HeaderBlock): OutsideBlock[] {
  const above = rows
    .slice(0, header.firstRow)
    .flatMap((cells, row) => blockOf(row, cells, "title"));
  const below: OutsideBlock[] = [];
  for (let row = rows.length - 1; row > header.lastRow; row--) {
    const filled = rows[row].filter((cell) => lookAt(cell) !== null);
    if (filled.length === 0) continue;
    const isNote = filled.length === 1 && header.columns.length > 2;
    const isTotal = isTotalLine(filled[0]) && !isNote;
    if (!isNote && !isTotal) break;
    below.unshift(...blockOf(row, rows[row], isNote ? "note" : "total"));
  }
  return [...above, ...below];
}
