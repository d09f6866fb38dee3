import { normalForm, tidy } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { factsFromBelow, factsOf, holdsCodes, holdsLabels, type ColumnFacts } from "./column-facts";
import { headerRole } from "./header-role";
import { nameAndValue } from "./name-and-value";

/** The header is looked for in this many rows from the top. */
export const HEADER_SEARCH_ROWS = 50;

/** Where the header of a table stands and what it says, column by column. */
export interface HeaderBlock {
  /** The rows of the header, the last one directly above the data. */
  firstRow: number;
  lastRow: number;
  /** Per column the texts of the header's rows, top first; merged headings are carried right. */
  columns: HeaderColumn[];
  /** Another row that could be the header just as well; null where there is none. */
  rival: number | null;
}

export interface HeaderColumn {
  /** The heading above several columns ("" where there is none). */
  group: string;
  /** The short name where one row holds names and another the questions ("" otherwise). */
  name: string;
  /** The header itself. */
  text: string;
  /** Its first line and the rest, where it is written in several. */
  lines?: readonly [string, string];
}

function linesOf(cell: unknown): readonly [string, string] | undefined {
  if (typeof cell !== "string" || !/\S\s*\n\s*\S/.test(cell)) return undefined;
  const [first, ...rest] = cell.trim().split(/\s*\n\s*/);
  return [tidy(first), tidy(rest.join(" "))];
}

type Rows = readonly (readonly unknown[])[];

function textOf(cell: unknown): string {
  return typeof cell === "string" ? tidy(cell) : typeof cell === "number" ? String(cell) : "";
}

function isHeading(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const look = lookAt(cell);
  return look !== null && look.label === null && look.value === null;
}

/** Whether a row's numbers run on from one another, as the numbers of questions do. */
function isNumbering(cells: readonly unknown[]): boolean {
  const numbers = cells.flatMap((cell) => lookAt(cell)?.value ?? []);
  return numbers.length > 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1] + 1);
}

/** How much a row looks like a header: headings that stand above answers, and known words. */
function headerMerit(cells: readonly unknown[], below: readonly ColumnFacts[]): number {
  const headings = cells.filter(isHeading).length;
  if (headings === 0) return 0;
  const numbered = isNumbering(cells);
  if (!numbered && headings < cells.filter((cell) => textOf(cell) !== "").length / 2) return 0;
  let merit = 0;
  cells.forEach((cell, column) => {
    const isNumber = numbered && lookAt(cell)?.value !== undefined;
    if (!isHeading(cell) && !isNumber) return;
    const role = headerRole(textOf(cell));
    if (role !== null && role !== "other") merit += 1;
    else if (holdsLabels(below[column])) merit += 1;
    else if (role === null && holdsCodes(below[column])) merit += 1;
  });
  return merit;
}

/** The merit of each row in which the header is looked for. */
export function headerMerits(rows: Rows, width: number): number[] {
  const merits: number[] = [];
  factsFromBelow(rows, width, (row, below) => {
    if (row < HEADER_SEARCH_ROWS) merits[row] = headerMerit(rows[row], below);
  });
  return merits;
}

export function widthOf(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Signs or words of which a column holds few, each again and again: ticks, colours. */
const MOST_WORDS = 7;

/** The first row of headings above columns that each hold a few words again and again. */
function rowAboveWords(rows: Rows, width: number): number | null {
  let found: number | null = null;
  factsFromBelow(rows, width, (row, below) => {
    if (row >= HEADER_SEARCH_ROWS) return;
    const headed = rows[row].filter((cell, column) => {
      const { distinct, filled, others } = below[column];
      const isFew = others === 0 && distinct.size <= MOST_WORDS && distinct.size * 2 <= filled;
      return isFew && isHeading(cell) && !distinct.has(normalForm(textOf(cell)));
    });
    if (headed.length > 2 && headed.length * 2 > rows[row].length / 2) found = row;
  });
  return found;
}

/** The row in which most columns have the name that Qualtrics knows them by; -1 if there is none. */
function importIdRow(rows: Rows, width: number): number {
  const isId = (cell: unknown) => /^\s*\{\s*"ImportId"/.test(textOf(cell));
  return rows.slice(0, HEADER_SEARCH_ROWS).findIndex((row) => row.filter(isId).length > width / 2);
}

/** Carries headings of merged cells to the right, from the first column of answers on. */
function carried(row: readonly unknown[], isItem: readonly boolean[], below: string[]): string[] {
  let group = "";
  return isItem.map((item, column) => {
    const own = textOf(row[column]);
    if (own !== "") group = item ? own : "";
    else if (!item && below[column] !== "") group = "";
    return item ? group : "";
  });
}

/**
 * Finds the header of a table: the row under which most columns of answers stand, with the rows
 * above it that hold headings over several columns, or the three rows of a Qualtrics file.
 *
 * @returns null where no row has answers, or room for answers, below it.
 */
export function findHeader(rows: Rows): HeaderBlock | null {
  const width = widthOf(rows);
  const importId = importIdRow(rows, width);
  if (importId >= 1) {
    const names = rows[Math.max(0, importId - 2)];
    const texts = rows[importId - 1];
    return {
      firstRow: Math.max(0, importId - 2),
      lastRow: importId,
      columns: Array.from({ length: width }, (_, column) => ({
        group: "",
        name: textOf(names[column]),
        text: textOf(texts[column]),
      })),
      rival: null,
    };
  }
  const merits = headerMerits(rows, width);
  const best = Math.max(0, ...merits);
  if (best === 0) {
    const row = rowAboveWords(rows, width);
    return row === null ? null : blockAt(rows, row, width, []);
  }
  return blockAt(rows, merits.indexOf(best), width, merits);
}

/** The header that ends in a row that the user chose; null where the sheet has no such row. */
export function headerAt(rows: Rows, lastRow: number): HeaderBlock | null {
  if (lastRow < 0 || lastRow >= rows.length) return null;
  const width = widthOf(rows);
  return blockAt(rows, lastRow, width, []);
}

function blockAt(rows: Rows, top: number, width: number, merits: readonly number[]): HeaderBlock {
  // Two full rows on top of one another are names and questions: the lower one is the header.
  const best = merits[top];
  const isPair = merits[top + 1] !== undefined && merits[top + 1] >= best * 0.8 && best > 1;
  const lastRow = isPair ? top + 1 : top;
  const texts = Array.from({ length: width }, (_, column) => textOf(rows[lastRow][column]));
  const samples = factsOf(rows, lastRow + 1, width);
  const isItem = samples.map(
    (sample, column) =>
      headerRole(texts[column]) === null &&
      (holdsLabels(sample) || holdsCodes(sample) || sample.filled === 0) &&
      texts[column] !== "",
  );
  let names = isPair ? rows[top].map(textOf) : [];
  const items = isItem.filter((item) => item).length;
  let firstRow = top;
  let groups = new Array<string>(width).fill("");
  for (let row = top - 1; row >= 0 && row >= top - 2; row--) {
    if (nameAndValue(rows[row]) !== null) break;
    if (!rows[row].some((cell, column) => isItem[column] && isHeading(cell))) break;
    const headed = rows[row].filter((cell, column) => isItem[column] && isHeading(cell)).length;
    // A heading of its own for nearly every question is its number or its short name.
    if (headed > items * 0.7 && items > 2 && row > 0 && names.length === 0) {
      names = rows[row].map(textOf);
      firstRow = row;
      continue;
    }
    const above = carried(rows[row], isItem, texts);
    groups = groups.map((group, column) => group || above[column]);
    firstRow = row;
  }
  // The same words under every question are about the answers: the questions stand above them.
  const below = new Set(texts.filter((_, column) => isItem[column]).map(normalForm));
  if (below.size === 1 && items > 2 && names.length > 0) {
    for (let column = 0; column < width; column++) {
      const isOnlyAbove = texts[column] === "" && (names[column] ?? "") !== "";
      if (isItem[column] || isOnlyAbove) texts[column] = names[column] ?? "";
    }
    names = [];
  }
  const header = texts.map(normalForm).join("\u0001");
  const rival = merits.findIndex(
    (merit, row) =>
      (row < firstRow || row > lastRow) &&
      merit > 1 &&
      merit >= best * 0.8 &&
      rows[row].map((cell) => normalForm(textOf(cell))).join("\u0001") !== header,
  );
  return {
    firstRow,
    lastRow,
    columns: texts.map((text, column) => ({
      group: groups[column],
      name: names[column] ?? "",
      text,
      lines: linesOf(rows[lastRow][column]),
    })),
    rival: rival < 0 ? null : rival,
  };
}

/** What each column is headed: its group and its own heading. */
export function headersOf({ columns }: HeaderBlock): string[] {
  return columns.map(({ group, text, name }) =>
    [group, text || name].filter((part) => part !== "").join(": "),
  );
}
