/** A rectangle of cells: rows and columns from 0. */
export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The column of a reference like "AB12", from 0; -1 where it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The area that a reference like "A1:C1" names; null where it is none. */
export function areaOf(reference: string): CellArea | null {
  const [start, end = start] = reference.split(":");
  const corner = (cell: string) => ({
    row: Number(/\d+$/.exec(cell)?.[0] ?? 0) - 1,
    column: columnOf(cell),
  });
  const [from, to] = [corner(start), corner(end)];
  if (Math.min(from.row, from.column, to.row - from.row, to.column - from.column) < 0) return null;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
