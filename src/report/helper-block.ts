import type { Column } from "./chart-series";
import { number, text, type PlanCell } from "./plan-cell";
import { spot } from "./spot";

/**
 * Cells that only charts read: columns side by side as far as the block is wide, then the next
 * below them. What a chart shows and what the cells hold is so the same by construction.
 */
export class HelperBlock {
  /** Rows of equal length. */
  readonly cells: PlanCell[][] = [];
  private bandRow = 0;
  private nextColumn = 0;

  /**
   * @param row the block's first row in the plan.
   * @param width how many columns it has.
   */
  constructor(
    private readonly row: number,
    private readonly width: number,
  ) {}

  numbers(values: readonly (number | null)[]): Column {
    return { at: this.put(values.map((value) => number(value))), values };
  }

  texts(values: readonly (string | null)[]): Column<string> {
    return { at: this.put(values.map((value) => text(value ?? ""))), values };
  }

  private put(column: readonly PlanCell[]): Column["at"] {
    if (this.nextColumn === this.width) {
      this.bandRow = this.cells.length;
      this.nextColumn = 0;
    }
    const at = spot(this.row + this.bandRow, this.nextColumn, column.length);
    column.forEach((cell, i) => {
      const row = (this.cells[this.bandRow + i] ??= new Array<PlanCell>(this.width).fill(null));
      row[this.nextColumn] = cell;
    });
    this.nextColumn++;
    return at;
  }
}
