import { isBlanks, type Dialect } from "./dialect";

/** A quoted cell: its text, and where reading goes on: at a delimiter, a line end or the end. */
export interface QuotedCell {
  text: string;
  next: number;
  /** Line ends within the cell. */
  breaks: number;
}

/** Where a quote that opens a cell does not close it; `seen` is where that became clear. */
export interface Unclosed {
  seen: number;
}

const NEW_LINE = 10;
const RETURN = 13;
const BREAKS = /\r+\n|\r|\n/g;
/** A cell over fewer lines than this has not swallowed rows. */
const FEWEST_SWALLOWED = 2;

export function isLineEnd(code: number): boolean {
  return code === NEW_LINE || code === RETURN;
}

export function skipBlanks(text: string, from: number, dialect: Dialect): number {
  const skipsTabs = dialect.delimiter !== "\t" && !isBlanks(dialect);
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 0xa0 && (code !== 9 || !skipsTabs)) return at;
    at++;
  }
}

/** Whether a cell may end here, blanks passed over. */
function endsAt(text: string, at: number, dialect: Dialect): boolean {
  if (at >= text.length || isLineEnd(text.charCodeAt(at))) return true;
  return dialect.delimiter !== "" && text.startsWith(dialect.delimiter, at);
}

function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = 0;
  while (at - 1 - slashes >= from && text.charCodeAt(at - 1 - slashes) === 92) slashes++;
  return slashes % 2 === 1;
}

/** Whether a quote stands where cells begin, with text after it: the quote before was left open. */
function opensCell(text: string, at: number, dialect: Dialect): boolean {
  const before = text.charCodeAt(at - 1);
  return isLineEnd(before) || text.startsWith(dialect.delimiter || "\n", at - 1);
}

function unescaped(text: string, { quote, delimiter, escape }: Dialect): string {
  if (escape === "doubled") return text.replaceAll(quote + quote, quote);
  return text.replace(/\\([\s\S])/g, (whole, letter: string) =>
    letter === quote || letter === delimiter || letter === "\\" ? letter : whole,
  );
}

function countBreaks(text: string): number {
  return text.includes("\n") || text.includes("\r") ? [...text.matchAll(BREAKS)].length : 0;
}

/** Whether the lines within a cell are rows of the table: then its quote was left open. */
function hasSwallowedRows(text: string, breaks: number, dialect: Dialect, width: number): boolean {
  if (breaks <= FEWEST_SWALLOWED || width < 3 || isBlanks(dialect) || dialect.delimiter === "") {
    return false;
  }
  const inner = text.split(BREAKS).slice(1, -1);
  const rows = inner.filter((line) => line.split(dialect.delimiter).length === width);
  return rows.length >= FEWEST_SWALLOWED && rows.length * 5 >= inner.length * 4;
}

/**
 * Reads a cell that begins with a quote at `from`. Quotes within it that are not escaped stay text.
 *
 * @param end nothing is looked for beyond.
 * @param width cells of the table's rows; 0 where that is not known.
 */
export function readQuoted(
  text: string,
  from: number,
  dialect: Dialect,
  { end, width }: { end: number; width: number },
): QuotedCell | Unclosed {
  const { quote, escape } = dialect;
  let hasEscapes = escape === "backslash";
  let search = from + 1;
  for (;;) {
    const at = text.indexOf(quote, search);
    if (at < 0 || at >= end) return { seen: end };
    search = at + 1;
    if (escape === "backslash" && isEscaped(text, at, from + 1)) continue;
    if (text[at + 1] === quote && (escape === "doubled" || !endsAt(text, at + 1, dialect))) {
      hasEscapes = true;
      search = at + 2;
      continue;
    }
    const after = isBlanks(dialect) ? at + 1 : skipBlanks(text, at + 1, dialect);
    if (endsAt(text, after, dialect)) {
      const raw = text.slice(from + 1, at);
      const breaks = countBreaks(raw);
      if (hasSwallowedRows(raw, breaks, dialect, width)) return { seen: at };
      return { text: hasEscapes ? unescaped(raw, dialect) : raw, next: after, breaks };
    }
    if (at > from + 1 && opensCell(text, at, dialect)) return { seen: at };
  }
}
