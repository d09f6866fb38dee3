import type { Finding } from "../../survey/mapping/finding";
import type { OddEncoding } from "../old-encodings";
import { encodingFindings, textFindings } from "./text-findings";
import { tablesOf, type TextTables } from "./text-tables";
import { readText, type TextTable } from "../text/read-text";

/** One table of a text file with all the lines that belong to it, as a sheet would hold it. */
export interface TextSheet {
  /** The table's title; null where the file has one table, or this one has no title. */
  name: string | null;
  rows: string[][];
  /** The file's row, from 0, at which it begins. */
  firstRow: number;
}

/** Only tables of several rows and columns are read by themselves. */
function standsAlone({ text, parts }: TextTables, i: number): boolean {
  const { rows } = parts[i];
  return rows.length > 1 && text.rows[rows[0]].cells.length > 1;
}

/**
 * A text file as sheets: one, or one for each of several tables. No row of the file is left out.
 *
 * @returns the sheets, and what the user should know, its source still to be named.
 * @param odd how the text was written, where that was guessed.
 */
export function textSheets(
  text: string,
  odd?: OddEncoding,
): { sheets: TextSheet[]; findings: Finding[] } {
  const { sheets, findings } = sheetsOf(readText(text), text);
  return { sheets, findings: [...encodingFindings(odd, null), ...findings] };
}

/** As `textSheets`, of a text that was read. */
export function sheetsOf(
  read: TextTable,
  text: string,
): { sheets: TextSheet[]; findings: Finding[] } {
  const found = tablesOf(read, text);
  const alone = found.parts.filter((_, i) => standsAlone(found, i));
  const starts = alone.map(({ above, rows }) => above[0] ?? rows[0]);
  const cells = found.text.rows.map((row) => row.cells);
  const findings = textFindings({ ...found, parts: alone.length > 1 ? alone : [] }, null);
  if (alone.length < 2) return { sheets: [{ name: null, rows: cells, firstRow: 0 }], findings };
  const sheets = alone.map(({ title }, i) => {
    const firstRow = i === 0 ? 0 : starts[i];
    return { name: title, rows: cells.slice(firstRow, starts[i + 1]), firstRow };
  });
  return { sheets, findings };
}
