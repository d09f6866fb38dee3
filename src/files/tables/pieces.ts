import { isTotalLine } from "../../survey/ground/total-line";
import { commonWidth, type GridRow } from "./grid-row";
import { MOST_LOOKED_AT, TableLook } from "./header-likeness";

/** Rows that belong together: lines of text, or rows of a table. Rows are numbers from 0. */
export interface Piece {
  kind: "lines" | "table";
  rows: number[];
  /** The usual number of cells. */
  width: number;
  /** Whether a blank row, or nothing, stands before it. */
  isApart: boolean;
}

/** Rows after a row that are looked at to know whether it heads them. */
export const ROWS_BELOW = 20;

const NOTE = /^(?:kilde|note|noter|anm\.?|anmærkning|source|\*)/i;

/** Whether a row is a source line, a note or a total. */
export function isNote({ cells, first, text }: GridRow): boolean {
  return NOTE.test(text) || isTotalLine(cells[first]);
}

/** Whether a row at a table's end stands under it: a total, or a line of text. */
export function isBelow(row: GridRow): boolean {
  if (isNote(row)) return true;
  const isText = /[:*]|\.$/.test(row.text) || row.text.split(/\s+/).length > 3;
  return row.filled === 1 && row.first === 0 && isText;
}

function trailingBlanks({ cells }: GridRow): number {
  let count = 0;
  while (count < cells.length && cells[cells.length - 1 - count].trim() === "") count++;
  return count;
}

/** Whether a row above a header is a line of text: a title, or a sentence that holds the mark. */
function isLine(row: GridRow, width: number): boolean {
  if (row.filled <= 1) return row.first <= 0;
  const hasGaps = row.filled < row.width - trailingBlanks(row) - row.first;
  const isProse = row.cells.slice(1).some((cell) => /^ \S/.test(cell));
  return !hasGaps && row.width !== width && (row.width < width - 1 || isProse);
}

/** Cuts a grid at its blank rows, and each part into lines of text and rows of tables. */
export class PieceCutter {
  readonly pieces: Piece[] = [];

  constructor(private readonly rows: readonly GridRow[]) {
    const isOneColumn = commonWidth(rows, 0, rows.length) === 1;
    for (let from = 0; from < rows.length;) {
      let to = from;
      while (to < rows.length && !rows[to].blank) to++;
      if (to > from) this.cut(from, to, isOneColumn);
      from = to + 1;
    }
  }

  /** Cuts rows without a blank one between them. */
  private cut(first: number, to: number, isOneColumn: boolean): void {
    const { rows } = this;
    const width = commonWidth(rows, first, to);
    const push = (kind: Piece["kind"], start: number, end: number) => {
      if (start >= end) return;
      const own = Array.from({ length: end - start }, (_, i) => start + i);
      this.pieces.push({ kind, rows: own, width, isApart: start === first });
    };
    if (width === 1) {
      push(isOneColumn ? "table" : "lines", first, to);
      return;
    }
    let from = first;
    while (from < to && isLine(rows[from], width)) from++;
    push("lines", first, from);
    let end = to;
    while (end > from + 1 && isBelow(rows[end - 1])) end--;
    for (const title of this.titlesWithin(from, end)) {
      push("table", from, title);
      push("lines", title, title + 1);
      from = title + 1;
    }
    push("table", from, end);
    push("lines", end, to);
  }

  /** Rows of one cell after which another table begins. */
  private titlesWithin(from: number, end: number): number[] {
    const { rows } = this;
    const titles: number[] = [];
    let start = from;
    let look: TableLook | null = null;
    for (let i = from + 1; i < end - 1; i++) {
      const next = rows[i + 1];
      if (rows[i].filled !== 1 || rows[i].first !== 0 || next.filled < 2) continue;
      if (look?.isOutgrownBy(i - start) ?? true)
        look = new TableLook(rows.slice(start, Math.min(i, start + MOST_LOOKED_AT)));
      const below = rows.slice(i + 2, Math.min(end, i + 2 + ROWS_BELOW));
      if (look?.isLeftBy(next, below) !== true || look.holdsFirst(rows[i].text)) continue;
      // A row as wide as the others may be one that is nearly empty.
      if (rows[i].width >= next.width && !look.repeatsHeader(next)) continue;
      titles.push(i);
      start = i + 1;
      look = null;
    }
    return titles;
  }
}
