const MARKS = [";", "\t", ",", "|"] as const;
/** Lines from which it is no accident. */
const FEWEST_LINES = 2;

/** What stands between the quotes around a line; null where they are not around all of it. */
function inQuotes(line: string): string | null {
  if (line.length < 2 || !line.startsWith('"') || !line.endsWith('"')) return null;
  const inner = line.slice(1, -1);
  return inner.replaceAll('""', "").includes('"') ? null : inner.replaceAll('""', '"');
}

/**
 * A text without the quotes around each whole line, as Excel writes a text file that was opened as
 * one column and saved again; any other text as it is.
 */
export function withoutLineQuotes(text: string): string {
  if (!text.startsWith('"')) return text;
  const lines = text.split(/\r\n|\n|\r/);
  const inner: string[] = [];
  for (const line of lines) {
    const own = line === "" ? "" : inQuotes(line);
    if (own === null) return text;
    inner.push(own);
  }
  const filled = inner.filter((line) => line !== "");
  // A cell may hold a sentence: a line of cells has as many marks as the others.
  const isPartedBy = (mark: string) => {
    const counts = new Set(filled.map((line) => line.split(mark).length));
    return counts.size === 1 && !counts.has(1);
  };
  return filled.length >= FEWEST_LINES && MARKS.some(isPartedBy) ? inner.join("\n") : text;
}
