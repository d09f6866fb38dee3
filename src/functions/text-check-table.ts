import { checkText } from "../factcheck/check-text";
import { languageOfText } from "../factcheck/read-number";
import { readTable, type TableCell } from "../factcheck/table";
import { computedIn, verdictIn } from "../factcheck/say-claim";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readCells, readRange } from "./range-argument";
import { isOmitted, readCount, shown } from "./scalar-argument";

/** Danish in every language, as all that a function leaves in cells. */
const HEADERS = ["Påstand", "Dom", "Beregnet"];

/**
 * The claims of a text as a table: a header row, then a row a claim in the order of the text. Rows
 * of cells are paragraphs; cells beside one another in a row are one line of a table in the text.
 */
export function textCheckTable(text: unknown, table: unknown, units?: unknown): string[][] {
  const range = readRange("tekst", text);
  const cells = readCells(range, "own");
  const width = Math.max(1, range.rows[0]?.length ?? 1);
  const first = cells.find((cell) => cell !== null);
  if (first === undefined) throw notAvailable(sentences().noText("tekst"));
  if (cells.length === 1 && typeof first !== "string") {
    throw valueError(sentences().notAText("tekst", shown(first)));
  }
  const lines = Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width).map((cell) => (cell === null ? "" : String(cell))),
  );
  const written = lines.map((line) => line.join("\t").trim()).join(width === 1 ? "\n\n" : "\n");
  const claims = checkText(written, {
    table: readTableCells(table, written),
    units: readUnits(units),
  });
  if (claims.length === 0) throw notAvailable(sentences().noClaims("tekst"));
  return [
    HEADERS,
    ...claims.map((claim) => [claim.quote, verdictIn(claim, "da"), computedIn(claim, "da")]),
  ];
}

/** A correlation takes three units; nothing where none are told. */
function readUnits(argument: unknown): number | undefined {
  return isOmitted("enheder", argument) ? undefined : readCount("enheder", argument, 3);
}

function readTableCells(argument: unknown, text: string): TableCell[][] | undefined {
  const range = readRange("tabel", argument);
  const cells = readCells(range, "own").map((cell) =>
    typeof cell === "boolean" ? String(cell) : cell,
  );
  if (cells.every((cell) => cell === null)) return undefined;
  const width = range.rows[0].length;
  const rows = range.rows.map((_, row) => cells.slice(row * width, (row + 1) * width));
  if (readTable(rows, languageOfText(text)) === null)
    throw valueError(sentences().notATable("tabel"));
  return rows;
}
