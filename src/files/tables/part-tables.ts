import { isNumberLike } from "../text/cell-sense";
import type { GridRow } from "./grid-row";
import { MOST_LOOKED_AT, TableLook } from "./header-likeness";
import { isBelow, isNote, PieceCutter, ROWS_BELOW, type Piece } from "./pieces";

/** A table within a grid: rows by their number, from 0, header first. */
export interface TablePart {
  rows: number[];
  /** Lines above it that belong to it: its title and notes. */
  above: number[];
  /** Lines below it: totals, notes, sources. */
  below: number[];
  title: string | null;
}

/** Adds any number of rows: more than an argument list takes. */
function addAll(to: number[], rows: readonly number[]): void {
  for (const row of rows) to.push(row);
}

interface OpenTable {
  part: TablePart;
  width: number;
  look: TableLook;
  endsAreTrimmed: boolean;
}

/** Few rows of a name and a value beside a wide table are notes to it. */
const MOST_NOTES = 5;

/** Whether a piece has as many cells as a table; rows without their empty ends may have fewer. */
function fits(piece: Piece, width: number, endsAreTrimmed: boolean): boolean {
  return piece.width === width || (endsAreTrimmed && piece.width < width);
}

function lookAt(part: TablePart, rows: readonly GridRow[]): TableLook {
  return new TableLook(part.rows.slice(0, MOST_LOOKED_AT).map((row) => rows[row]));
}

/**
 * Whether a piece goes on with the table before it, after blank rows: it has no header of its own,
 * and no title, only rows that are nearly empty.
 */
function goesOn(
  piece: Piece,
  lines: readonly Piece[],
  open: OpenTable,
  rows: readonly GridRow[],
): boolean {
  const { part, width, endsAreTrimmed } = open;
  if (part.below.length > 0 || !fits(piece, width, endsAreTrimmed)) return false;
  const areRows = (line: Piece) => line.rows.every((row) => rows[row].width >= width);
  if (lines.length > 0 && (endsAreTrimmed || width === 1 || !lines.every(areRows))) return false;
  if (width === 1) return true;
  if (open.look.isOutgrownBy(part.rows.length)) open.look = lookAt(part, rows);
  const [first, ...below] = piece.rows.slice(0, 1 + ROWS_BELOW).map((row) => rows[row]);
  return !open.look.isLeftBy(first, below);
}

/** Takes small pieces beside larger tables for notes; a lone row is a table where it is all. */
function demoteNotes(
  pieces: readonly Piece[],
  rows: readonly GridRow[],
  endsAreTrimmed: boolean,
): void {
  const tables = pieces.filter(({ kind }) => kind === "table");
  const widest = tables.reduce((most, { width }) => Math.max(most, width), 0);
  const longest = tables.reduce((most, piece) => Math.max(most, piece.rows.length), 0);
  let width = 0;
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === "lines") continue;
    const isTotals = i > 0 && piece.rows.every((row) => isBelow(rows[row]));
    const isSmall = piece.width <= 2 && widest > 3 && piece.rows.length <= MOST_NOTES;
    const isNotes = isSmall && piece.isApart && !hasHeader(piece, rows);
    const next = pieces[i + 1] as Piece | undefined;
    const isLikeNext = next?.kind === "table" && fits(next, piece.width, endsAreTrimmed);
    const isLikeLast = fits(piece, width, endsAreTrimmed);
    const isLone = piece.rows.length === 1 && longest > 1 && !isLikeLast && !isLikeNext;
    if (isTotals || isNotes || isLone) piece.kind = "lines";
    else width = piece.width;
  }
}

/** Lines close under a table are its notes; so are totals and sources, wherever they stand. */
function standsBelow(pieces: readonly Piece[], i: number, rows: readonly GridRow[]): boolean {
  const next = pieces[i + 1] as Piece | undefined;
  if (next === undefined || pieces[i].rows.every((row) => isNote(rows[row]))) return true;
  return !pieces[i].isApart && next.isApart;
}

/** The first line close above the table, else the first of all lines above it. */
function titleOf(lines: readonly Piece[], table: Piece, rows: readonly GridRow[]): string | null {
  const close = table.isApart ? [] : (lines.at(-1)?.rows ?? []);
  const all = [...close, ...lines.flatMap((piece) => piece.rows)];
  const title = all.find((row) => !isNote(rows[row]));
  if (title === undefined) return null;
  const { cells, filled, text } = rows[title];
  const [name, value] = cells.filter((cell) => cell.trim() !== "").map((cell) => cell.trim());
  // A name and its value in two cells: "Jobcenter:", "Vejen".
  return filled === 2 && name.endsWith(":") ? `${name} ${value}` : text.trim();
}

/** Whether words stand over numbers. */
function hasHeader({ rows: own }: Piece, rows: readonly GridRow[]): boolean {
  const [header, ...values] = own.map((row) => (rows[row].cells[1] ?? "").trim());
  return values.length > 1 && !isNumberLike(header) && values.every(isNumberLike);
}

/**
 * Parts a grid's tables from one another, and from the lines above, between and below them, as
 * blank rows, titles and headers show them. Each row that is not blank is in one part, once.
 *
 * @param endsAreTrimmed whether rows come without the empty cells at their ends.
 */
export function partTables(rows: readonly GridRow[], endsAreTrimmed = false): TablePart[] {
  const { pieces } = new PieceCutter(rows);
  demoteNotes(pieces, rows, endsAreTrimmed);
  const parts: TablePart[] = [];
  let lines: Piece[] = [];
  let open: OpenTable | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === "lines") {
      if (open !== null && standsBelow(pieces, i, rows)) addAll(open.part.below, piece.rows);
      else lines.push(piece);
      continue;
    }
    if (open !== null && goesOn(piece, lines, open, rows)) {
      for (const own of [...lines, piece]) addAll(open.part.rows, own.rows);
    } else {
      const above = lines.flatMap((line) => line.rows);
      const part = { rows: [...piece.rows], above, below: [], title: titleOf(lines, piece, rows) };
      parts.push(part);
      open = { part, width: piece.width, look: lookAt(part, rows), endsAreTrimmed };
    }
    lines = [];
  }
  const rest = lines.flatMap((line) => line.rows);
  if (open !== null) addAll(open.part.below, rest);
  return parts;
}
