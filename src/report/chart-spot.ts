import type { ChartPlace } from "./chart-plan";
import { spot, type Spot } from "./spot";

/** The height of a row that nothing was said of, in points. */
export const ROW_POINTS = 15;

/** How many rows of a sheet a height takes, in points. */
export function rowsOf(height: number): number {
  return Math.ceil(height / ROW_POINTS);
}

/** The cells that a chart stands over: empty ones, as wide as the block. */
export function chartSpot({ at, height }: ChartPlace, columns: number): Spot {
  return spot(at.row, 0, rowsOf(height), columns);
}
