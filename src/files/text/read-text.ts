import { DELIMITERS, isBlanks, type Dialect } from "./dialect";
import { findDialect } from "./find-dialect";
import { RowReader, type LineEnd, type TextRow } from "./row-reader";

/** A longer line draws nothing. */
const LONGEST_RULE = 2_000;
/** Rows given at once while a text is read. */
const ROWS_A_SLICE = 2_000;
/** Excel's own way to name the separator: a first line that is no row of the sheet. */
const SEPARATOR_LINE = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r|$)/i;
const ONLY_RULES = /^[-=+|: \t]+$/;
const LONG_RULE = /---|===/;
const ONE_RULE = /^:?[-=]+:?$/;

/** What in a text is not as in the rest of it. Lines count from 1. */
export interface TextOddities {
  /** Lines at which a quote opens a cell that never ends. */
  unclosed: number[];
  /** Rows whose cells are parted by another mark. */
  otherDelimiter: { line: number; delimiter: string }[];
  /** How many rows end in each way, and the first that does. */
  lineEnds: Map<LineEnd, { count: number; line: number }>;
  /** Whether the last row ends without a line end while all others have one. */
  endsOpen: boolean;
}

/** A text as rows. A row of the sheet keeps the number that it would have in Excel. */
export interface TextTable {
  rows: TextRow[];
  dialect: Dialect;
  /** The usual number of cells of its rows. */
  width: number;
  oddities: TextOddities;
}

/** Whether a line only draws: the line under a Markdown header, the frame of a table. */
function isRule(line: string): boolean {
  if (!ONLY_RULES.test(line) || !LONG_RULE.test(line)) return false;
  return line.split(/[|+ \t]/).every((part) => part === "" || ONE_RULE.test(part));
}

/** Reads a row by other delimiters where that gives the cells that the row before has. */
class OtherDelimiters {
  private readonly readers: { delimiter: string; reader: RowReader }[];

  constructor(text: string, dialect: Dialect) {
    this.readers = DELIMITERS.filter((mark) => mark !== dialect.delimiter && mark.trim() !== "")
      .filter((mark) => ",;|".includes(mark))
      .concat(dialect.delimiter === "\t" ? [] : ["\t"])
      .map((delimiter) => {
        const other: Dialect = { ...dialect, delimiter, quote: dialect.quote || '"' };
        return { delimiter, reader: new RowReader(text, other) };
      });
  }

  read(
    row: TextRow,
    widths: readonly number[],
  ): { row: TextRow; delimiter: string; next: RowReader } | null {
    for (const { delimiter, reader } of this.readers) {
      reader.restart(row);
      const other = reader.next();
      if (
        other !== null &&
        widths.includes(other.cells.length) &&
        !other.unclosed &&
        partsCells(other, delimiter)
      ) {
        return { row: other, delimiter, next: reader };
      }
    }
    return null;
  }
}

/** A comma within a sentence or a number parts no cells. */
function partsCells({ cells, quoted }: TextRow, delimiter: string): boolean {
  if (quoted > 0) return true;
  if (cells.slice(1).some((cell) => cell.startsWith(" "))) return false;
  return delimiter !== "," || cells.length > 2 || !cells.every((cell) => /^[-+]?\d+$/.test(cell));
}

/**
 * Reads a text of any dialect, a slice of rows at a time, so that whoever asks can let others
 * have their turn between two slices, or stop. The last slice has been read when it ends.
 */
export class TextReading {
  readonly dialect: Dialect;
  readonly width: number;
  readonly oddities: TextOddities = {
    unclosed: [],
    otherDelimiter: [],
    lineEnds: new Map(),
    endsOpen: false,
  };
  private readonly start: number;

  constructor(private readonly text: string) {
    const told = SEPARATOR_LINE.exec(text);
    this.start = told?.[0].length ?? 0;
    const body = told === null ? text : text.slice(this.start);
    const found = findDialect(body, told?.[1] ?? null);
    this.dialect = found.dialect;
    this.width = found.width;
  }

  /** Characters of the text. */
  get length(): number {
    return this.text.length;
  }

  *slices(): Generator<TextRow[]> {
    const { text, dialect } = this;
    const reader = new RowReader(text, dialect, this.start);
    const others = new OtherDelimiters(text, dialect);
    const first = this.start > 0 ? 2 : 1;
    reader.restart({ from: this.start, line: first });
    reader.width = this.width;
    let before = this.width;
    let slice: TextRow[] = [];
    for (let row = reader.next(); row !== null; row = reader.next()) {
      if (this.hasRules && this.isRule(row)) continue;
      if (row.cells.length === 1 && before > 1 && !row.blank && !isBlanks(dialect)) {
        const other = others.read(row, [before, this.width]);
        if (other !== null) {
          row = other.row;
          reader.restart({ from: row.to, line: other.next.nextLine });
          this.oddities.otherDelimiter.push({ line: row.line, delimiter: other.delimiter });
        }
      }
      if (row.cells.length > 1) before = row.cells.length;
      this.note(row);
      slice.push(row);
      if (slice.length === ROWS_A_SLICE) {
        yield slice;
        slice = [];
      }
    }
    yield slice;
  }

  private get hasRules(): boolean {
    return this.dialect.delimiter === "|" || isBlanks(this.dialect);
  }

  private isRule({ from, to }: TextRow): boolean {
    return to - from < LONGEST_RULE && isRule(this.text.slice(from, to).replace(/[\r\n]+$/, ""));
  }

  private note(row: TextRow): void {
    const { unclosed, lineEnds } = this.oddities;
    if (row.unclosed) unclosed.push(row.line);
    if (row.end === "") this.oddities.endsOpen = true;
    else {
      const known = lineEnds.get(row.end);
      if (known === undefined) lineEnds.set(row.end, { count: 1, line: row.line });
      else known.count++;
    }
  }
}

/** Reads a whole text at once. */
export function readText(text: string): TextTable {
  const reading = new TextReading(text);
  const rows: TextRow[] = [];
  for (const slice of reading.slices()) for (const row of slice) rows.push(row);
  const { dialect, width, oddities } = reading;
  return { rows, dialect, width, oddities };
}
