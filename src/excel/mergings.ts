import type { Spot } from "../report/spot";

/** Cells to merge: as one, or each row of them by itself. */
export interface Merging {
  at: Spot;
  across: boolean;
}

/** Merges as few as may be: rows under each other, each merged over the same columns, are one. */
export function mergings(merges: readonly Spot[]): Merging[] {
  const all: Merging[] = [];
  for (const at of merges) {
    const last = all.at(-1);
    const goesOn =
      last?.across === true &&
      at.rows === 1 &&
      at.column === last.at.column &&
      at.columns === last.at.columns &&
      at.row === last.at.row + last.at.rows;
    if (goesOn) last.at.rows++;
    else all.push({ at: { ...at }, across: at.rows === 1 });
  }
  return all;
}
