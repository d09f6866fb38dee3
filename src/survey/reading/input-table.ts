import type { MergedCells } from "../recognise/fill-down";
import { readInputs } from "../inputs/read-inputs";
import type { InputLayout } from "../inputs/recognise-input";
import { OtherTable } from "./other-table";
import type { OtherReading } from "./survey-reading";
import type { TableRows } from "./sheet-tables";

/** Keeps the rows of an input sheet, block after block, until they are read together. */
export class InputTable implements TableRows {
  private readonly rows: (readonly unknown[])[] = [];
  private readonly cells: OtherTable;

  /**
   * @param reading what is told of it; its cells grow with every block.
   * @param at where it stands: its sheet or file, and its first cell.
   */
  constructor(
    reading: OtherReading,
    private readonly layout: InputLayout,
    private readonly at: { source: string; origin: { row: number; column: number } },
  ) {
    this.cells = new OtherTable(reading);
  }

  noteMerged(merged: readonly MergedCells[]): void {
    this.cells.noteMerged(merged);
  }

  addBlock(block: readonly (readonly unknown[])[]): void {
    this.cells.addBlock(block);
    for (const row of block) this.rows.push(row);
  }

  /** What the rows say, and what of them cannot be read. */
  finish(): ReturnType<typeof readInputs> {
    return readInputs(this.layout, this.rows, this.at);
  }
}
