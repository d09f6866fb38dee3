import type { Spot } from "../report/spot";
import type { SpotFormat } from "../report/spot-format";

/** What a format makes of cells, without where and without what it says to readers of pictures. */
function lookOf(format: SpotFormat): string {
  return JSON.stringify({ ...format, at: undefined, head: undefined });
}

const NOTHING = lookOf({ at: { row: 0, column: 0, rows: 1, columns: 1 } });

/** Two spots as one; null where one does not go on where the other ends. */
function together(a: Spot, b: Spot, mayStack: boolean): Spot | null {
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) {
    return { ...a, columns: a.columns + b.columns };
  }
  const isBelow = a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row;
  return isBelow && mayStack ? { ...a, rows: a.rows + b.rows } : null;
}

/**
 * The same looks in fewer formats: what follows another in their order, beside or below it, and looks
 * alike is one with it, and what changes nothing is left out.
 */
export function joinFormats(formats: readonly SpotFormat[]): SpotFormat[] {
  const joined: { format: SpotFormat; look: string }[] = [];
  for (const format of formats) {
    const look = lookOf(format);
    if (look === NOTHING) continue;
    const last = joined.at(-1);
    // A line above stands above each of them.
    const mayStack = format.lineAbove === undefined;
    const at = last?.look === look ? together(last.format.at, format.at, mayStack) : null;
    if (last === undefined || at === null) joined.push({ format, look });
    else last.format = { ...last.format, at };
  }
  return joined.map(({ format }) => format);
}
