import Papa from "papaparse";
import { HEADER_SEARCH_ROWS, recognisePlainLayout } from "./plain-layout";
import { readUnitList } from "./unit-list";

const DELIMITERS = [";", ",", "\t"] as const;

function parse(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview }).data;
}

/** How well the first rows make sense with a delimiter: items first, then a list, then columns. */
function merit(head: string[][]): [items: number, isUnitList: number, columns: number] {
  const items = recognisePlainLayout(head)?.items.length ?? 0;
  const isUnitList = items === 0 && readUnitList(head) !== null ? 1 : 0;
  return [items, isUnitList, Math.max(0, ...head.map((row) => row.length))];
}

/**
 * The cells of a text with separators. Semicolon, comma or tab: the one under which the first
 * rows are a survey, else the one that gives most columns. Cells stay text.
 */
export function readDelimitedText(text: string): string[][] {
  const candidates = DELIMITERS.map((delimiter) => ({
    delimiter,
    merit: merit(parse(text, delimiter, HEADER_SEARCH_ROWS)),
  }));
  const [best] = candidates.sort(
    (a, b) => b.merit[0] - a.merit[0] || b.merit[1] - a.merit[1] || b.merit[2] - a.merit[2],
  );
  return parse(text, best.delimiter);
}
