const LINE = /^"((?:[^"]|"")*)"$/;
const MARKS = [";", "\t", ",", "|"] as const;
/** Lines from which it is no accident. */
const FEWEST_LINES = 2;

/**
 * A text without the quotes around each whole line, as Excel writes a text file that was opened as
 * one column and saved again; any other text as it is.
 */
export function withoutLineQuotes(text: string): string {
  if (!text.startsWith('"')) return text;
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line !== "");
  const inner = filled.map((line) => LINE.exec(line)?.[1]);
  const isPartedBy = (mark: string) => {
    const counts = new Set(inner.map((line) => (line ?? "").split(mark).length));
    return inner.every((line) => line?.includes(mark)) && counts.size === 1;
  };
  if (filled.length < FEWEST_LINES || inner.includes(undefined)) return text;
  // One cell that holds a sentence is no line of cells: every line has as many marks.
  if (!MARKS.some(isPartedBy)) return text;
  return lines.map((line) => LINE.exec(line)?.[1].replace(/""/g, '"') ?? line).join("\n");
}
