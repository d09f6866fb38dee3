import { cellSense, hasLeftEscape, isNumberLike } from "./cell-sense";
import { isBlanks, type Dialect } from "./dialect";
import { RowReader, type TextRow } from "./row-reader";

/** What rows of one cell are worth, beside rows that agree in their number of cells. */
const ONE_COLUMN = 0.35;
/** One row shows no pattern. */
const ONE_ROW = 0.7;
const MOST_CELLS = 20_000;
const MOST_COLUMNS = 20;
/** A mark alone is no cell: another one parts the cells here. */
const LONE_MARK = /^ *[;,|~¦§\t] *$/;

/** Some pieces of a text, and whether the last of them ends where the text does. */
export interface Sample {
  pieces: readonly string[];
  isWhole: boolean;
}

/**
 * The rows of some pieces of a text, as a dialect reads them. Where a piece ends within a quoted
 * cell the next ones may be inside of it, and show nothing.
 */
export function sampleRows({ pieces, isWhole }: Sample, dialect: Dialect): TextRow[] {
  const rows: TextRow[] = [];
  for (const piece of pieces) {
    const reader = new RowReader(piece, dialect);
    reader.goesOn = !isWhole;
    for (let row = reader.next(); row !== null; row = reader.next()) if (!row.blank) rows.push(row);
    if (!reader.endedOpen) continue;
    // That row is cut.
    if (rows.length > 1) rows.pop();
    break;
  }
  return rows;
}

/** How far rows agree with their neighbours in their number of cells, and with all the rows. */
function pattern(rows: readonly TextRow[]): number {
  const widths = rows.map(({ cells }) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let neighbours = 0;
  let all = 0;
  widths.forEach((width, i) => {
    if (width < 2) return;
    const part = (width - 1) / width;
    if (width === widths[i - 1] || width === widths[i + 1]) neighbours += part;
    all += (part * (counts.get(width) ?? 0)) / rows.length;
  });
  if (rows.length === 1) return all * ONE_ROW;
  return (neighbours + all) / 2 / rows.length;
}

/**
 * Words parted by single blanks may be one text: numbers and quotes show that they are cells.
 * Several blanks are seldom within a text.
 */
function blankSense(rows: readonly TextRow[], { delimiter }: Dialect): number {
  let cells = 0;
  let words = 0;
  const columns: { values: Set<string>; hasNumber: boolean }[] = [];
  for (const row of rows) {
    cells += row.cells.length;
    words -= row.quoted;
    row.cells.forEach((cell, i) => {
      const isNumber = isNumberLike(cell);
      if (!isNumber) words++;
      if (i >= MOST_COLUMNS) return;
      const column = (columns[i] ??= { values: new Set(), hasNumber: false });
      column.values.add(cell);
      column.hasNumber ||= isNumber;
    });
  }
  // "Måling 1", "Måling 2": a word that is the same in each row names no column.
  const isConstant =
    rows.length > 1 && columns.some(({ values, hasNumber }) => values.size === 1 && !hasNumber);
  const doubt = delimiter === " " ? 0.6 : 0.2;
  return (1 - (doubt * Math.max(0, words)) / Math.max(1, cells)) * (isConstant ? 0.5 : 1);
}

/** "Hansen, Anders" under "Navn": a comma in each text, not between cells. */
function isCommaInTexts(rows: readonly TextRow[], { delimiter }: Dialect): boolean {
  if (delimiter !== "," || rows.length < 2) return false;
  const [first, ...others] = rows;
  return first.cells.length === 1 && others.every(({ cells }) => cells.length <= 2);
}

/** Numbers with a decimal comma and nothing else: a comma parts no cells there. */
function isDecimalsOnly(rows: readonly TextRow[], { delimiter }: Dialect): boolean {
  if (delimiter !== ",") return false;
  const wide = rows.filter(({ cells }) => cells.length > 1);
  return wide.every(({ cells }) => cells.length === 2 && cells.every((c) => /^[-+]?\d+$/.test(c)));
}

/** Whether apostrophes do a quote's work: they stand around most words, or around a delimiter. */
function doesQuote(rows: readonly TextRow[], { delimiter }: Dialect): boolean {
  let quoted = 0;
  let words = 0;
  let guards = false;
  for (const row of rows) {
    quoted += row.quoted;
    for (const cell of row.cells) {
      if (cell !== "" && !isNumberLike(cell)) words++;
      if (row.quoted > 0 && /[\r\n]|^'|'$/.test(cell)) guards = true;
      if (row.quoted > 0 && delimiter !== "" && cell.includes(delimiter)) guards = true;
    }
  }
  return guards || quoted * 2 > words;
}

function sense(rows: readonly TextRow[], { padded, quote }: Dialect): number {
  let sum = 0;
  let cells = 0;
  for (const row of rows) {
    let quoted = row.quoted;
    if (row.unclosed && quote === "'") cells++;
    for (const [i, cell] of row.cells.entries()) {
      if (cell.trim() === "" && !cell.includes("\t")) continue;
      if (cells >= MOST_CELLS) return sum / cells;
      // Which cells were quoted is not kept: those that would make least sense without were.
      const isMark = LONE_MARK.test(cell);
      const plain = isMark ? 0 : cellSense(cell);
      if (isMark) quoted = 0;
      // What begins with a small letter after a mark and a blank may be the rest of a sentence.
      const isRest = padded && i > 0 && /^\p{Ll}/u.test(cell);
      sum += plain < 1 && quoted-- > 0 ? 1 : Math.min(plain, isRest ? 0.7 : 1);
      if (hasLeftEscape(cell)) sum -= 0.7;
      cells++;
    }
  }
  return cells === 0 ? 0 : sum / cells;
}

/**
 * How well a dialect explains a piece of a file, from 0 to 1: how consistent its rows are, times
 * how much sense its cells make. The idea is that of the "consistency measure" of van den Burg,
 * Nazábal and Sutton, Wrangling messy CSV files by detecting row and type patterns (Data Mining
 * and Knowledge Discovery 33, 2019); the scores are our own.
 */
export function dialectMerit(rows: readonly TextRow[], dialect: Dialect): number {
  if (rows.length === 0) return 0;
  const isOne = rows.every(({ cells }) => cells.length === 1);
  const shape = isOne ? ONE_COLUMN : pattern(rows);
  let merit = shape * sense(rows, dialect) ** 2;
  if (isBlanks(dialect) && !isOne) merit *= blankSense(rows, dialect);
  if (isCommaInTexts(rows, dialect) || isDecimalsOnly(rows, dialect)) merit *= 0.5;
  // Times of day, and "core element: question", are one text.
  if (dialect.delimiter === ":") merit *= dialect.padded ? 0.25 : 0.5;
  if (dialect.quote === "'" && !doesQuote(rows, dialect)) merit *= 0.75;
  return merit;
}
