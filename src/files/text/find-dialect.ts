import { DELIMITERS, isBlanks, ONE_COLUMN, type Dialect } from "./dialect";
import { dialectMerit, sampleRows, type Sample } from "./dialect-merit";
import { RowReader, type TextRow } from "./row-reader";

/** Characters looked at: at the head, and in each of two pieces further down. */
const HEAD = 100_000;
const PIECE = 25_000;
/** A longer first line is looked at no further than this. */
const LONGEST_HEAD = 2_000_000;
/** Blanks beside so many of the delimiters belong to them. */
const MOSTLY = 0.8;
/** A dialect must be so much better than one that is more usual. */
const CLEARLY = 1.02;

function lineEndAfter(text: string, from: number): number {
  const [feed, back] = ["\n", "\r"].map((mark) => text.indexOf(mark, from));
  const ends = [feed, back].filter((at) => at >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends) + 1;
}

/** The pieces of a text by which its dialect is judged; each begins and ends with a line. */
export function sampleOf(text: string): Sample {
  if (text.length <= HEAD) return { pieces: [text], isWhole: true };
  const head = text.slice(0, Math.min(lineEndAfter(text, HEAD), LONGEST_HEAD));
  const further = [0.5, 0.85].flatMap((part) => {
    const from = lineEndAfter(text, Math.max(head.length, Math.floor(part * text.length)));
    const piece = text.slice(from, from + PIECE);
    const end = Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r"));
    return end > 0 ? [piece.slice(0, end + 1)] : [];
  });
  return { pieces: [head, ...further], isWhole: false };
}

function quotesIn(sample: string): Dialect["quote"][] {
  const quotes: Dialect["quote"][] = sample.includes('"') ? ['"', ""] : [""];
  // An apostrophe quotes where it stands at the edges of cells, not within words.
  if (/(?:^|[^\p{L}\p{N}\s])[ \t]*'/mu.test(sample) || /\s'[^']*'/.test(sample)) quotes.push("'");
  return quotes;
}

function escapesIn(sample: string, delimiter: string, quote: string): Dialect["escape"][] {
  const isThere =
    (quote !== "" && sample.includes(`\\${quote}`)) ||
    (delimiter !== "" && delimiter !== "  " && sample.includes(`\\${delimiter}`));
  return isThere ? ["doubled", "backslash"] : ["doubled"];
}

/** Whether blanks stand beside nearly all delimiters, so that they belong to them. */
function isPadded({ pieces }: Sample, dialect: Dialect): boolean {
  const reader = new RowReader(pieces[0], { ...dialect, padded: true });
  while (reader.next() !== null);
  return reader.marks > 0 && reader.paddedMarks >= MOSTLY * reader.marks;
}

function isFramed(rows: readonly TextRow[]): boolean {
  const wide = rows.filter(({ cells }) => cells.length > 2);
  const framed = wide.filter(
    ({ cells }) => cells[0].trim() === "" && cells[cells.length - 1].trim() === "",
  );
  const inner = wide.some(({ cells }) => cells.slice(1, -1).some((cell) => cell.trim() !== ""));
  return inner && wide.length > 0 && framed.length === wide.length;
}

/** The dialect with the habits that its rows show. */
function withHabits(sample: Sample, plain: Dialect): Dialect {
  if (plain.delimiter === "" || isBlanks(plain)) return plain;
  const framed = plain.delimiter === "|" && isFramed(sampleRows(sample, { ...plain, quote: "" }));
  return { ...plain, padded: framed || isPadded(sample, plain), framed };
}

function candidates(sample: Sample): Dialect[] {
  const text = sample.pieces.join("\n");
  const quotes = quotesIn(text);
  const delimiters = DELIMITERS.filter((mark) => text.includes(mark));
  return [...delimiters, ""].flatMap((delimiter) =>
    quotes.flatMap((quote) =>
      escapesIn(text, delimiter, quote).map((escape) =>
        withHabits(sample, { ...ONE_COLUMN, delimiter, quote, escape }),
      ),
    ),
  );
}

/** The rows of most of a sample's rows: the usual number of cells, 1 where there is one column. */
export function usualWidth(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells, blank } of rows) {
    if (!blank && cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

/**
 * Finds out how a text writes its table, from a bounded part of it: of all the ways that its marks
 * allow, the one under which rows are most consistent and cells make most sense.
 *
 * @param told the delimiter, where the file names it itself.
 */
export function findDialect(
  text: string,
  told: string | null,
): { dialect: Dialect; width: number } {
  const sample = sampleOf(text);
  const all = candidates(sample);
  const allowed = told === null ? all : all.filter(({ delimiter }) => delimiter === told);
  let best = { dialect: { ...ONE_COLUMN, delimiter: told ?? "" }, merit: 0, width: 1 };
  for (const dialect of allowed) {
    const rows = sampleRows(sample, dialect);
    const merit = dialectMerit(rows, dialect);
    const isSameMark = dialect.delimiter === best.dialect.delimiter;
    if (merit > best.merit * (isSameMark ? 1 : CLEARLY) + 1e-9)
      best = { dialect, merit, width: usualWidth(rows) };
  }
  const { dialect, width } = best;
  // Quotes that come only further down are the usual ones.
  const isUnquoted = dialect.quote === "" && !sample.pieces.some((piece) => piece.includes('"'));
  return { dialect: isUnquoted ? { ...dialect, quote: '"' } : dialect, width };
}
