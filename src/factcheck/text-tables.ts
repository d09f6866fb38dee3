import type { Place } from "./claim";

/** A table that was pasted into a text: its cells, and where each row stands. */
export interface TextTable {
  cells: string[][];
  places: Place[];
}

/** A line between heading and rows, as in Markdown. */
const RULE = /^[\s|:+=-]+$/;

/**
 * The tables that stand in a text as lines with tabs, bars or semicolons between cells, and the
 * text with blanks in their place, so that every other place stays.
 */
export function textTables(text: string): { prose: string; tables: TextTable[] } {
  const tables: TextTable[] = [];
  let prose = text;
  let open: { table: TextTable; separator: string } | null = null;
  let start = 0;
  const close = () => {
    if (open !== null && isTable(open.table, open.separator)) {
      tables.push(open.table);
      const [first, last] = [open.table.places[0].start, open.table.places.at(-1)?.end ?? 0];
      const blank = text.slice(first, last).replace(/[^\n]/g, " ");
      prose = prose.slice(0, first) + blank.replace(/^ {2}/, "\n\n") + prose.slice(last);
    }
    open = null;
  };
  for (const line of text.split("\n")) {
    const separator = separatorOf(line);
    if (open !== null && separator !== open.separator) close();
    if (separator !== null && !(RULE.test(line) && open !== null)) {
      open ??= { table: { cells: [], places: [] }, separator };
      open.table.cells.push(cellsOf(line, separator));
      open.table.places.push({ start, end: start + line.length });
    }
    start += line.length + 1;
  }
  close();
  return { prose, tables };
}

function separatorOf(line: string): string | null {
  return ["\t", "|", ";"].find((separator) => line.includes(separator)) ?? null;
}

function cellsOf(line: string, separator: string): string[] {
  const inner = separator === "|" ? line.trim().replace(/^\||\|$/g, "") : line.replace(/\r$/, "");
  return inner.split(separator).map((cell) => cell.trim());
}

/** At least two lines; with semicolons, which sentences have too, every line as wide and a figure in each but the first. */
function isTable({ cells }: TextTable, separator: string): boolean {
  if (cells.length < 2) return false;
  if (separator !== ";") return true;
  return cells.every(
    (row, i) =>
      row.length === cells[0].length &&
      (i === 0 || row.some((cell) => /^[+\-−]?\d[\d.,]*\s*(?:%|pct\.?)?$/.test(cell))),
  );
}
