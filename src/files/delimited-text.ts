import Papa from "papaparse";
import { HEAD_ROWS, recogniseSources, NO_MAPPING } from "../survey/recognise/recognise-sources";

const DELIMITERS = [";", ",", "\t"] as const;

/** Excel's own way to name the separator: a first line that is no row of the sheet. */
const SEPARATOR_LINE = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i;

function parse(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview }).data;
}

/** How well the first rows make sense with a delimiter: what they are, then how many columns. */
function merit(head: string[][]): [items: number, isKnown: number, columns: number] {
  const surroundings = { sheet: null, file: null };
  const [role] = recogniseSources([{ name: "", surroundings, head }], NO_MAPPING, null);
  const items = role.kind === "survey" ? role.sheet.layout.items.length : 0;
  const isKnown = role.kind === "unit-list" || role.kind === "companion" ? 1 : 0;
  // The usual number of columns: one long line does not make a table.
  const widths = head.map((row) => row.length).sort((a, b) => a - b);
  return [items, isKnown, widths[Math.floor(widths.length / 2)] ?? 0];
}

/**
 * The cells of a text with separators. Semicolon, comma or tab: the one under which the first
 * rows are a survey, else the one that gives most columns. Cells stay text.
 */
export function readDelimitedText(text: string): string[][] {
  const told = SEPARATOR_LINE.exec(text);
  if (told !== null) return parse(text.slice(told[0].length), told[1]);
  const candidates = DELIMITERS.map((delimiter) => ({
    delimiter,
    merit: merit(parse(text, delimiter, HEAD_ROWS)),
  }));
  const [best] = candidates.sort(
    (a, b) => b.merit[0] - a.merit[0] || b.merit[1] - a.merit[1] || b.merit[2] - a.merit[2],
  );
  return parse(text, best.delimiter);
}
