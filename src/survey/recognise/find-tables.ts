import { lookAt } from "./cell-look";
import { factsOf, holdsCodes, holdsLabels, type ColumnFacts } from "./column-facts";
import { findHeader, widthOf } from "./header-block";
import { headingSign } from "./header-role";
import { isRoundName } from "./round-likeness";

/** A part of a sheet's grid that is a table of its own, its title included. */
export interface TableWindow {
  row: number;
  column: number;
  /** The row and the column after its last ones; null: to the end, which may not be known yet. */
  endRow: number | null;
  endColumn: number | null;
}

type Rows = readonly (readonly unknown[])[];

/** A sheet that is one table. */
export const WHOLE_SHEET: TableWindow = { row: 0, column: 0, endRow: null, endColumn: null };
/** So much of a header must come again to be the same header. */
const MOST = 0.6;
/** Rows by which a table's columns are known. */
const PROFILED_ROWS = 400;
/** Title lines above a table. */
const MOST_TITLES = 3;

function formOf(cell: unknown): string {
  return lookAt(cell)?.text ?? "";
}

function filledIn(cells: readonly unknown[]): number[] {
  return cells.flatMap((cell, column) => (lookAt(cell) === null ? [] : [column]));
}

/** Whether a row holds most of a header once more, in the same columns. */
function repeatsHeader(
  cells: readonly unknown[],
  header: readonly string[],
  named: number,
): boolean {
  let same = 0;
  for (let column = 0; column < cells.length; column++) {
    if (header[column] !== "" && formOf(cells[column]) === header[column]) same++;
  }
  return same > 1 && same >= named * MOST;
}

/**
 * Whether a row holds headings alone: two words or more, none of which its column has again, most
 * of them over cells of the next row. Where a column of rounds has a round's name, the table goes on.
 */
function isOtherHeader(
  cells: readonly unknown[],
  next: readonly unknown[],
  facts: readonly ColumnFacts[],
): boolean {
  const filled = filledIn(cells);
  const heads = new Set(filled);
  const isOver = filledIn(next).filter((column) => heads.has(column)).length * 2 > filled.length;
  const goesOn = filled.some(
    (column) => facts[column].roundNames > 1 && isRoundName(formOf(cells[column])),
  );
  return (
    filled.length > 1 &&
    isOver &&
    !goesOn &&
    filled.every((column) => {
      const look = lookAt(cells[column]);
      const isText = look !== null && look.value === null && look.label === null;
      return isText && look.date === null && (facts[column].distinct.get(look.text) ?? 0) < 2;
    })
  );
}

/** Whether a row holds a title at most. */
function isNearlyEmpty(cells: readonly unknown[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    const isBlank = cell === "" || cell === null || cell === undefined;
    if (!isBlank && lookAt(cell) !== null && ++filled > 1) return false;
  }
  return true;
}

/** The first title line above a header; the header itself where nothing stands above. */
function titleAbove(rows: Rows, header: number, least: number): number {
  let first = header;
  for (let row = header - 1; row > least && row >= header - MOST_TITLES; row--) {
    const filled = filledIn(rows[row]);
    if (filled.length > 2) break;
    const isText = filled.every((column) => lookAt(rows[row][column])?.label === null);
    if (!isText) break;
    if (filled.length > 0) first = row;
  }
  return first;
}

/** Tables below one another: each begins with its title, or with a header of its own. */
function stacked(rows: Rows): TableWindow[] {
  const head = rows.length > PROFILED_ROWS ? rows.slice(0, PROFILED_ROWS) : rows;
  const header = findHeader(head);
  if (header === null) return [WHOLE_SHEET];
  const { lastRow } = header;
  const texts = rows[lastRow].map(formOf);
  const named = texts.filter((text) => text !== "").length;
  const facts = factsOf(head, lastRow + 1, widthOf(rows));
  const starts = [0];
  let before = lastRow;
  for (let row = lastRow + 2; row < rows.length - 1; row++) {
    const isFirstAfterGap = isNearlyEmpty(rows[row - 1]);
    if (!isFirstAfterGap) continue;
    const isSame = repeatsHeader(rows[row], texts, named);
    const isOther = !isSame && isOtherHeader(rows[row], rows[row + 1], facts);
    if (!isSame && !isOther) continue;
    if (isNearlyEmpty(rows[row + 1])) continue;
    const start = titleAbove(rows, row, before);
    // A header that comes again under no title goes on with the same table.
    if (start < row || isOther) starts.push(start);
    before = row;
  }
  return starts.map((row, i) => ({ ...WHOLE_SHEET, row, endRow: starts[i + 1] ?? null }));
}

function rowsOfWindow(rows: Rows, { row, endRow }: TableWindow): Rows {
  return row === 0 && endRow === null ? rows : rows.slice(row, endRow ?? rows.length);
}

interface Segment {
  from: number;
  to: number;
  headings: string[];
  hasUnit: boolean;
  hasAnswers: boolean;
}

/** The parts of a header between columns that hold nothing at all. */
function segments(header: readonly string[], facts: readonly ColumnFacts[]): Segment[] {
  const found: Segment[] = [];
  let current: Segment | null = null;
  facts.forEach((own, column) => {
    const text = header[column] ?? "";
    if (text === "" && own.filled === 0) {
      current = null;
      return;
    }
    if (current === null) {
      current = { from: column, to: column, headings: [], hasUnit: false, hasAnswers: false };
      found.push(current);
    }
    current.to = column;
    if (text !== "") current.headings.push(text);
    const sign = headingSign(text);
    if (sign?.role === "unit" && sign.strength === "whole") current.hasUnit = true;
    if (holdsLabels(own) || holdsCodes(own)) current.hasAnswers = true;
  });
  return found;
}

/** Tables beside one another: the headings of the first come again after an empty column. */
function sideBySide(rows: Rows, window: TableWindow): TableWindow[] {
  const own = rowsOfWindow(rows, window).slice(0, PROFILED_ROWS);
  const header = findHeader(own);
  if (header === null) return [window];
  const texts = own[header.lastRow].map(formOf);
  const parts = segments(texts, factsOf(own, header.lastRow + 1, widthOf(own)));
  if (parts.length < 2) return [window];
  const [first, ...others] = parts;
  const known = new Set(first.headings);
  const isAgain = ({ headings }: Segment) => {
    const same = headings.filter((text) => known.has(text)).length;
    return same > 1 && same >= headings.length * MOST;
  };
  const starts = others.filter(
    (part) =>
      part.hasAnswers && first.hasAnswers && (isAgain(part) || (part.hasUnit && first.hasUnit)),
  );
  if (starts.length === 0) return [window];
  const columns = [0, ...starts.map(({ from }) => from)];
  return columns.map((column, i) => ({ ...window, column, endColumn: columns[i + 1] ?? null }));
}

/** The tables of a sheet, from the top and from the left; one window where it holds one table. */
export function findTables(rows: Rows): TableWindow[] {
  const found = stacked(rows).flatMap((window) => sideBySide(rows, window));
  return found.length > 1 ? found : [WHOLE_SHEET];
}

/** The cells of a window within rows that begin at row `from` of the grid. */
export function cellsIn(
  rows: Rows,
  { row, column, endRow, endColumn }: TableWindow,
  from = 0,
): Rows {
  const first = Math.max(0, row - from);
  const last = endRow === null ? rows.length : Math.max(0, endRow - from);
  const own = rows.slice(first, last);
  if (column === 0 && endColumn === null) return own;
  return own.map((cells) => cells.slice(column, endColumn ?? cells.length));
}
