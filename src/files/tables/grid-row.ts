/** One row of a file's grid, as it takes to part the tables in it. */
export interface GridRow {
  cells: readonly string[];
  /** Cells that the file writes for it, empty ones at its end too. */
  width: number;
  /** Cells that hold anything, and the first of them. */
  filled: number;
  first: number;
  blank: boolean;
  /** The whole row as one line of text. */
  text: string;
}

/** @param text the row's line, where the file has lines. */
export function gridRow(cells: readonly string[], isBlank?: boolean, text?: string): GridRow {
  let filled = 0;
  let first = -1;
  cells.forEach((cell, i) => {
    if (cell.trim() === "") return;
    if (filled === 0) first = i;
    filled++;
  });
  const line = filled === 1 ? cells[first].trim() : (text ?? cells.filter(Boolean).join(" "));
  return { cells, width: cells.length, filled, first, blank: isBlank ?? filled === 0, text: line };
}

/** The number of cells that most of the rows with several cells have; 1 where none has several. */
export function commonWidth(rows: readonly GridRow[], from: number, to: number): number {
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const { width, filled, blank } = rows[i];
    if (!blank && filled > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let [common, most] = [1, 0];
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > common)) [common, most] = [width, count];
  }
  return common;
}
