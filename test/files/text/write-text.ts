/** How a grid is written as text: the truth that reading must come back to. */
export interface Writing {
  delimiter: string;
  quote: '"' | "'" | "";
  escape: "doubled" | "backslash";
  /** Whether cells are quoted always, or only where they must be. */
  always: boolean;
  padding: string;
  lineEnd: "\n" | "\r\n" | "\r";
  /** Whether the last line ends as the others do. */
  closed: boolean;
}

function mustQuote(cell: string, { delimiter, quote }: Writing): boolean {
  return (
    (cell === "" && delimiter === " ") ||
    cell.trim() !== cell ||
    /[\r\n]/.test(cell) ||
    cell.includes(delimiter) ||
    cell.startsWith(quote) ||
    (delimiter === " " && cell.includes(" "))
  );
}

function written(cell: string, writing: Writing): string {
  const { quote, escape, always, delimiter } = writing;
  if (quote === "") {
    return escape === "backslash" ? cell.replaceAll(delimiter, `\\${delimiter}`) : cell;
  }
  if (!always && !mustQuote(cell, writing)) return cell;
  const mark = escape === "doubled" ? quote + quote : `\\${quote}`;
  return quote + cell.replaceAll(quote, mark) + quote;
}

/** Writes a grid in a dialect. */
export function writeText(grid: readonly (readonly string[])[], writing: Writing): string {
  const { delimiter, padding, lineEnd, closed } = writing;
  const lines = grid.map((row) =>
    row.map((cell) => written(cell, writing)).join(padding + delimiter + padding),
  );
  return lines.join(lineEnd) + (closed ? lineEnd : "");
}
