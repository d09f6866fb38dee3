import type { Language } from "../language/language";
import type { Place } from "./claim";
import type { Printed } from "./rounding";
import { wordsOf } from "./sentence";
import type { Figure } from "./token";
import { tokensOf } from "./tokens";
import { roleOf, subjectWords, TOTAL, type Role } from "./words";

/** A cell as it is handed over; shares may be fractions (0.56) where they are numbers. */
export type TableCell = string | number | null;

export interface TableColumn {
  header: string;
  words: readonly string[];
  role: Role | null;
  isShare: boolean;
}

export interface TableRow {
  label: string;
  /** The subject words of each of its label cells. */
  names: readonly (readonly string[])[];
  isTotal: boolean;
  /** Whether it is called by a proper name: "veje" is no form of "Vejen". */
  isProper?: boolean;
  /** A figure a column; shares in per cent. */
  figures: readonly (Printed | null)[];
  /** Where the row stands in the text; null for a table beside it. */
  place: Place | null;
}

/** A table with its columns of figures; label columns are in the rows' labels. */
export interface Table {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** What the rounds of start and result are called; null or left out where they have no names. */
  rounds?: { start: string; result: string } | null;
}

/** A table from its cells; null where no row has a figure below a heading. */
export function readTable(
  cells: readonly (readonly TableCell[])[],
  language: Language,
  places: readonly Place[] = [],
): Table | null {
  const figures = cells.map((row) => row.map((cell) => figureOf(cell, language)));
  const first = figures.findIndex((row) =>
    row.some((cell, at) => at > 0 && cell !== null && !cell.isName),
  );
  if (first < 1) return null;
  const width = Math.max(...cells.map((row) => row.length));
  const body = figures.slice(first);
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const filled = cells.slice(first).filter((row) => !isBlank(row[at]));
    return at > 0 && filled.length > 0 && body.filter((row) => row[at]).length * 2 >= filled.length;
  });
  if (columns.length === 0) return null;
  const headers = headersOf(cells.slice(0, first), width);
  const labels = filledDown(cells.slice(first).map((row) => row.slice(0, columns[0])));
  const scales = columns.map((at) => scaleOf(cells.slice(first).map((row) => row[at])));
  return {
    columns: columns.map((at, i) =>
      columnOf(
        headers[at],
        body.map((row) => row[at]),
        scales[i],
        language,
      ),
    ),
    rows: labels.map((label, i) => ({
      label: label.join(", "),
      names: label.map((cell) => namesOf(cell, language)),
      isTotal: label.some((cell) => isTotalName(cell, language)),
      figures: columns.map((at, c) => scaled(body[i][at] ?? null, scales[c])),
      place: places[first + i] ?? null,
    })),
  };
}

/** A cell that is one figure and nothing else. */
function figureOf(cell: TableCell, language: Language): Figure | null {
  if (cell === null) return null;
  const text = typeof cell === "number" ? String(Number(cell.toPrecision(12))) : cell.trim();
  const tokens = tokensOf(text, typeof cell === "number" ? "en" : language);
  const [token] = tokens;
  return tokens.length === 1 && token.kind === "figure" && /^[+\-−–\d.,]/.test(text) ? token : null;
}

function isBlank(cell: TableCell | undefined): boolean {
  return cell === undefined || cell === null || String(cell).trim() === "";
}

/** The words above each column; a heading over several columns stands over each of them. */
function headersOf(rows: readonly (readonly TableCell[])[], width: number): string[] {
  const filled = rows.map((row, i) => {
    const texts = Array.from({ length: width }, (_, at) =>
      isBlank(row[at]) ? "" : String(row[at]).trim(),
    );
    if (i === rows.length - 1) return texts;
    return texts.map(
      (text, at) => text || (texts.slice(1, at).findLast((other) => other !== "") ?? ""),
    );
  });
  return Array.from({ length: width }, (_, at) =>
    filled
      .map((row) => row[at])
      .filter((text) => text !== "")
      .join(" "),
  );
}

/** Label cells, a blank one as the one above it where its row has another. */
function filledDown(rows: readonly (readonly TableCell[])[]): string[][] {
  const above: string[] = [];
  return rows.map((row) => {
    const hasLabel = row.some((cell) => !isBlank(cell));
    return row.flatMap((cell, at) => {
      if (!isBlank(cell)) above[at] = String(cell).trim();
      const text =
        isBlank(cell) && hasLabel && at < row.length - 1 ? above[at] : String(cell ?? "").trim();
      return text === undefined || text === "" ? [] : [text];
    });
  });
}

/** 100 for a column of fractions, else 1. */
function scaleOf(cells: readonly (TableCell | undefined)[]): number {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const isFraction =
    numbers.every((value) => Math.abs(value) <= 1) && numbers.some((value) => value % 1 !== 0);
  return isFraction ? 100 : 1;
}

function scaled(figure: Figure | null, scale: number): Printed | null {
  if (figure === null) return null;
  const { value, decimals } = figure;
  if (scale === 1) return { value, decimals };
  return { value: Number((value * scale).toPrecision(12)), decimals: Math.max(0, decimals - 2) };
}

function columnOf(
  header: string,
  figures: readonly (Figure | null | undefined)[],
  scale: number,
  language: Language,
): TableColumn {
  const words = wordsOf(tokensOf(header, language));
  const role = words.map(roleOf).findLast((found) => found !== null) ?? null;
  const saysShare =
    /%|pct|procent|andel|per ?cent|share|fideli|resultat|baseline|mål\b|gennemsnit/i.test(header);
  const isShare =
    scale === 100 || saysShare || figures.some((figure) => figure?.unit === "percent");
  return { header, words: subjectWords(words), role, isShare: isShare && role !== "count" };
}

function namesOf(cell: string, language: Language): readonly string[] {
  const words = wordsOf(tokensOf(cell, language));
  const subjects = subjectWords(words);
  return subjects.length > 0 ? subjects : words;
}

function isTotalName(cell: string, language: Language): boolean {
  const words = wordsOf(tokensOf(cell, language));
  return TOTAL.test(words[0] ?? "") || words.join(" ") === "i alt" || words.join(" ") === "in all";
}
