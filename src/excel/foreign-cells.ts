import { cellAddress } from "../survey/cell-address";
import type { MarkedBlock } from "./mark";
import { movedForms } from "./moved-form";

/**
 * The cells in which something stands that we did not write: within our block, all that differs
 * from what we wrote; where the block must grow, all that is not empty.
 *
 * @param formulas the cells from the block's first cell, at least as large as the block.
 * @returns addresses, row by row.
 */
export function foreignCells(block: MarkedBlock, formulas: readonly unknown[][]): string[] {
  const { written } = block;
  return movedForms(formulas, block).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const ours = row < block.rows && column < block.columns;
      const expected = ours ? (written.formulas[row]?.[column] ?? "") : "";
      return cell === expected ? [] : [cellAddress(block.row + row, block.column + column)];
    }),
  );
}
