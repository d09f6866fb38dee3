import { cellAddress } from "../../survey/ground/cell-address";
import { columnGroups, type Block } from "./blocks";
import { gridRow, type GridRow } from "./grid-row";
import { numberText } from "./number-text";
import { partTables } from "./part-tables";
import { tableCells } from "./table-cells";
import type { FoundTable } from "./text-tables";

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? numberText(value) : String(value);
}

/** The rows of a block, as wide as its cells are filled, so that a shorter title shows. */
function blockRows(rows: readonly GridRow[], { row, rowEnd, column, columnEnd }: Block) {
  return rows.slice(row, rowEnd).map(({ cells }) => {
    const own = cells.slice(column, columnEnd);
    while (own.length > 0 && own[own.length - 1].trim() === "") own.pop();
    return gridRow(own);
  });
}

/**
 * The tables of a sheet: what blank rows or columns part from one another.
 *
 * @param name the sheet's name, for places like "Ark1!A3:F20".
 */
export function sheetTables(
  name: string,
  rows: readonly (readonly unknown[])[],
): { tables: FoundTable[]; outside: { place: string; text: string }[] } {
  const grid = rows.map((row) => gridRow(row.map(cellText)));
  const tables: FoundTable[] = [];
  const outside: { place: string; text: string }[] = [];
  let title: string | null = null;
  for (const block of columnGroups(grid)) {
    const own = blockRows(grid, block);
    const parts = partTables(own, true);
    const isText = own.every(({ filled }) => filled <= 1) && own.length < 2;
    if (parts.length === 0 || isText) {
      title ??= own[0].text;
      for (const [i, { text, first, blank }] of own.entries()) {
        if (!blank) outside.push(place(block, i, first, text));
      }
      continue;
    }
    for (const part of parts) {
      const { cells, column } = tableCells(own, part.rows);
      const first = block.row + part.rows[0];
      const last = block.row + part.rows[part.rows.length - 1];
      const left = block.column + column;
      const area = `${cellAddress(first, left)}:${cellAddress(last, left + cells[0].length - 1)}`;
      tables.push({ title: part.title ?? title, place: `${name}!${area}`, rows: cells });
      title = null;
      for (const row of [...part.above, ...part.below]) {
        outside.push(place(block, row, own[row].first, own[row].text));
      }
    }
  }
  return { tables, outside };

  function place(block: Block, row: number, first: number, text: string) {
    const cell = cellAddress(block.row + row, block.column + Math.max(0, first));
    return { place: `${name}!${cell}`, text };
  }
}
