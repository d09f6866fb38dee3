type Grid = unknown[][];

/**
 * A signature with a type alias, which Excel's metadata cannot express.
 * @customfunction ALIAS
 * @param cells Celler
 * @returns antallet
 */
export function countRows(cells: Grid): number {
  return cells.length;
}
