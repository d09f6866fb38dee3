import type { Column } from "../../src/report/chart-series";
import { number, text, type PlanCell } from "../../src/report/plan-cell";
import { spot } from "../../src/report/spot";

/**
 * The helper block that charts are drawn from: columns beside each other, each under its heading.
 * The plan that holds the charts holds its cells at the same place.
 */
export class ChartCells {
  private readonly columns: PlanCell[][] = [];

  /** Where the block begins in the plan. */
  constructor(private readonly start: { row: number; column: number }) {}

  /** A column of numbers; a null is an empty cell. */
  numbers(heading: string, values: readonly (number | null)[]): Column {
    return this.add(
      heading,
      values,
      values.map((value) => number(value)),
    );
  }

  /** A column of texts; a null or an empty text is an empty cell. */
  texts(heading: string, values: readonly (string | null)[]): Column<string> {
    return this.add(
      heading,
      values,
      values.map((value) => text(value ?? "")),
    );
  }

  /** The block's rows, of equal length. */
  rows(): PlanCell[][] {
    const height = Math.max(0, ...this.columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) =>
      this.columns.map((column) => column[row] ?? null),
    );
  }

  private add<Value extends number | string>(
    heading: string,
    values: readonly (Value | null)[],
    cells: PlanCell[],
  ): Column<Value> {
    const { row, column } = this.start;
    const at = spot(row + 1, column + this.columns.length, values.length, 1);
    this.columns.push([text(heading), ...cells]);
    return { at, values };
  }
}
