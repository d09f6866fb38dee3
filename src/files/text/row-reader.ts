import { isBlanks, type Dialect } from "./dialect";
import { isLineEnd, readQuoted, skipBlanks } from "./quoted-cell";

export type LineEnd = "\n" | "\r\n" | "\r" | "";

/** One row of a text file. */
export interface TextRow {
  cells: string[];
  /** Its first and its last line, from 1. */
  line: number;
  lastLine: number;
  /** Where it begins, and where the next one does, in characters. */
  from: number;
  to: number;
  end: LineEnd;
  /** Whether nothing but blanks and delimiters stands there, not even quotes. */
  blank: boolean;
  /** Whether a quote opens one of its cells and is never closed: it is passed over. */
  unclosed: boolean;
  /** Quotes and backslashes that did their work. */
  quoted: number;
}

/** Characters that may be looked at in vain, for each of the file's. */
const MOST_IN_VAIN = 4;
/** How far is looked for a closing quote once that is used up. */
const NEAR = 2_000;

/** Reads a text row by row in one pass, in time linear in its length. */
export class RowReader {
  /** Cells of the table's rows, where that is known: it shows where a quote swallows rows. */
  width = 0;
  /** Whether the text goes on beyond its end: a quote that is open there may still be closed. */
  goesOn = false;
  /** Whether such a quote was met. */
  endedOpen = false;
  /** Delimiters so far, and those with a blank beside them. */
  marks = 0;
  paddedMarks = 0;
  private line = 1;
  private inVain = 0;
  private unclosed = false;
  private quoted = 0;
  private at: number;
  private readonly mark: number;
  private readonly blanks: boolean;

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    start = 0,
  ) {
    this.at = start;
    this.mark = dialect.delimiter === "" ? -1 : dialect.delimiter.charCodeAt(0);
    this.blanks = isBlanks(dialect);
  }

  /** The next row; null at the end. */
  next(): TextRow | null {
    const { text } = this;
    if (this.at >= text.length) return null;
    const [from, line] = [this.at, this.line];
    const cells: string[] = [];
    this.unclosed = false;
    this.quoted = 0;
    if (this.blanks) this.at = skipBlanks(text, this.at, this.dialect);
    do cells.push(this.cell());
    while (this.passDelimiter());
    const lastLine = this.line;
    const end = this.passLineEnd();
    this.frame(cells);
    const { unclosed, quoted } = this;
    const blank = quoted === 0 && cells.every((cell) => cell.trim() === "");
    return { cells, line, lastLine, from, to: this.at, end, blank, unclosed, quoted };
  }

  /** The line at which the next row begins. */
  get nextLine(): number {
    return this.line;
  }

  /** Goes on reading from where a row begins. */
  restart({ from, line }: Pick<TextRow, "from" | "line">): void {
    this.at = from;
    this.line = line;
  }

  private frame(cells: string[]): void {
    if (!this.dialect.framed) return;
    if (cells.length > 1 && cells[cells.length - 1].trim() === "") cells.pop();
    if (cells.length > 1 && cells[0].trim() === "") cells.shift();
  }

  private passDelimiter(): boolean {
    const { text, dialect } = this;
    if (this.at >= text.length || isLineEnd(text.charCodeAt(this.at))) return false;
    if (!this.blanks) {
      this.marks++;
      if (isBlank(text.charCodeAt(this.at - 1)) || isBlank(text.charCodeAt(this.at + 1))) {
        this.paddedMarks++;
      }
      this.at++;
      return true;
    }
    this.at = skipBlanks(text, this.at, dialect);
    return this.at < text.length && !isLineEnd(text.charCodeAt(this.at));
  }

  private passLineEnd(): LineEnd {
    const { text } = this;
    if (this.at >= text.length) return "";
    this.line++;
    const from = this.at;
    while (text.charCodeAt(this.at) === 13) this.at++;
    if (text.charCodeAt(this.at) === 10) {
      this.at++;
      return this.at === from + 1 ? "\n" : "\r\n";
    }
    this.at = from + 1;
    return "\r";
  }

  /** Reads one cell; ends at a delimiter, a line end or the end. */
  private cell(): string {
    const { text, dialect } = this;
    const start = dialect.padded ? skipBlanks(text, this.at, dialect) : this.at;
    if (dialect.quote !== "" && text[start] === dialect.quote) {
      const isFar = this.inVain > MOST_IN_VAIN * text.length;
      const end = isFar ? Math.min(text.length, start + NEAR) : text.length;
      const read = readQuoted(text, start, dialect, { end, width: this.width });
      if ("next" in read) {
        this.at = read.next;
        this.line += read.breaks;
        this.quoted++;
        return read.text;
      }
      if (this.goesOn && read.seen >= text.length) {
        this.at = text.length;
        this.endedOpen = true;
        this.quoted++;
        return "";
      }
      this.inVain += read.seen - start;
      return this.plain(start, true);
    }
    return this.plain(start, false);
  }

  private plain(start: number, afterOpen: boolean): string {
    const { text, dialect } = this;
    const slashes = dialect.escape === "backslash";
    let at = start;
    let isEscaped = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) break;
      if (slashes && code === 92 && this.mayEscape(text[at + 1])) {
        isEscaped = true;
        at++;
      } else if (code === this.mark && (this.mark !== 32 || this.endsCell(at))) break;
    }
    this.at = at;
    let cell = text.slice(start, at);
    if (afterOpen && isLopsided(cell, dialect.quote)) {
      this.unclosed = true;
      cell = cell.slice(1);
    }
    if (isEscaped) this.quoted++;
    if (isEscaped)
      cell = cell.replace(/\\([\s\S])/g, (all, c: string) => (this.mayEscape(c) ? c : all));
    return dialect.padded ? cell.trim() : cell;
  }

  private mayEscape(letter: string): boolean {
    const { quote, delimiter } = this.dialect;
    return letter === "\\" || letter === delimiter || (quote !== "" && letter === quote);
  }

  private endsCell(at: number): boolean {
    if (this.dialect.delimiter === " ") return true;
    if (this.text.charCodeAt(at + 1) === 32) return true;
    const next = skipBlanks(this.text, at, this.dialect);
    return next >= this.text.length || isLineEnd(this.text.charCodeAt(next));
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0;
}

function isLopsided(cell: string, quote: string): boolean {
  return (cell.split(quote).length - 1) % 2 === 1;
}
