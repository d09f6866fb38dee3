import { readText, type TextTable } from "../text/read-text";
import { gridRow, type GridRow } from "./grid-row";
import { partTables, type TablePart } from "./part-tables";
import { tableCells } from "./table-cells";

/** A table that was found in a file. */
export interface FoundTable {
  /** The line above it that names it. */
  title: string | null;
  /** Lines of a text file ("3-20", from 1), or cells of a sheet ("Ark1!A3:F20"). */
  place: string;
  /** Header first; all rows of the same length. */
  rows: string[][];
}

/** The tables of a text file, and what they are parted from. */
export interface TextTables {
  text: TextTable;
  parts: TablePart[];
  tables: FoundTable[];
  /** Rows of tables with fewer and with more cells than their header, as numbers from 0. */
  short: number[];
  long: number[];
}

/** Lines longer than this, as a rule, are sentences and no column of a table. */
const LONGEST_CELL = 60;

function place(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function gridOf({ rows }: TextTable, text: string): GridRow[] {
  return rows.map(({ cells, blank, from, to }) =>
    gridRow(cells, blank, text.slice(from, Math.min(to, from + 1_000))),
  );
}

/** A list of short texts is a column; sentences, and a single word, are none. */
function isColumn(rows: readonly GridRow[]): boolean {
  if (rows.length < 2) return false;
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
  const sentences = rows.filter(({ text }) => /[.!?]$/.test(text) && text.includes(" ")).length;
  return lengths[lengths.length >> 1] <= LONGEST_CELL && sentences * 3 < rows.length;
}

/** Reads a text of any dialect and finds its tables. */
export function textTables(text: string): TextTables {
  const read = readText(text);
  return tablesOf(read, text);
}

/** Finds the tables in a text that was read. */
export function tablesOf(read: TextTable, text: string): TextTables {
  const grid = gridOf(read, text);
  const found: TextTables = { text: read, parts: [], tables: [], short: [], long: [] };
  for (const part of partTables(grid)) {
    const own = part.rows.slice(0, 1_000).map((row) => grid[row]);
    if (own.every(({ width }) => width === 1) && !isColumn(own)) continue;
    const { cells, ragged } = tableCells(grid, part.rows);
    const [first, last] = [part.rows[0], part.rows[part.rows.length - 1]].map((i) => read.rows[i]);
    found.parts.push(part);
    found.tables.push({ title: part.title, place: place(first.line, last.lastLine), rows: cells });
    for (const row of ragged.short) found.short.push(row);
    for (const row of ragged.long) found.long.push(row);
  }
  return found;
}
