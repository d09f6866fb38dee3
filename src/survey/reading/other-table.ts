import { cellsIn } from "./copied-cells";
import type { MergedCells } from "../recognise/fill-down";
import type { OtherReading } from "./survey-reading";

/** Counts the cells of a table that holds no answers of its own, block after block. */
export class OtherTable {
  private readonly merged: MergedCells[] = [];
  /** The row of the table at which the next block begins. */
  private blockRow = 0;

  /** @param reading what is told of it; its cells grow with every block. */
  constructor(readonly reading: OtherReading) {}

  noteMerged(merged: readonly MergedCells[]): void {
    this.merged.push(...merged);
  }

  addBlock(block: readonly (readonly unknown[])[]): void {
    const merged = this.merged.map((area) => ({ ...area, row: area.row - this.blockRow }));
    this.reading.cells += cellsIn(block, merged);
    this.blockRow += block.length;
  }
}
