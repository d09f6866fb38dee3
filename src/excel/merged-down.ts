import type { SurveyLayout } from "../survey/layout";
import type { SheetRows } from "../survey/sheet-tables";
import type { UsedSheet } from "./used-sheets";

/** A sheet with more rows was not merged by hand; Excel would search it for long. */
const MOST_ROWS = 100_000;

/** Cells of one column merged downwards, counted from the first used row and column. */
interface MergedCells {
  row: number;
  column: number;
  rows: number;
}

/**
 * Writes the value of cells that are merged downwards into each of them, so that a unit that
 * stands once beside its employees belongs to all of them.
 */
export class FillDown {
  private row = 0;
  private readonly values = new Map<MergedCells, unknown>();

  constructor(private readonly merged: readonly MergedCells[]) {}

  /** How many merged cells are filled, and the first of them; null where there are none. */
  get first(): { row: number; column: number; count: number } | null {
    const [area] = this.merged;
    return (area as MergedCells | undefined) === undefined
      ? null
      : { row: area.row, column: area.column, count: this.merged.length };
  }

  /** Fills the next rows of the sheet, in place. */
  next(block: unknown[][]): void {
    for (const area of this.merged) {
      const from = area.row - this.row;
      if (from >= 0 && from < block.length) this.values.set(area, block[from][area.column]);
      const value = this.values.get(area);
      if (value === undefined) continue;
      for (const cells of block.slice(Math.max(0, from), Math.max(0, from + area.rows))) {
        cells[area.column] = value;
      }
    }
    this.row += block.length;
  }
}

/** The columns that name each row's unit, round and target group. */
function nameColumns({ unit, round, group }: SurveyLayout): number[] {
  return [unit, round, group].flatMap((name) =>
    name === null || typeof name === "string" ? [] : [name.column],
  );
}

async function mergedIn(
  context: Excel.RequestContext,
  sheets: readonly { used: UsedSheet; columns: number[] }[],
): Promise<MergedCells[][]> {
  const asked = sheets.map(({ used, columns }) =>
    columns.map((column) => {
      const range = used.sheet.getRangeByIndexes(used.row, used.column + column, used.rows, 1);
      const areas = range.getMergedAreasOrNullObject();
      areas.load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnCount");
      return { column, areas };
    }),
  );
  await context.sync();
  return asked.map((found, i) =>
    found.flatMap(({ column, areas }) =>
      areas.isNullObject
        ? []
        : areas.areas.items
            .filter(({ rowCount, columnCount }) => rowCount > 1 && columnCount === 1)
            .map(({ rowIndex, rowCount }) => ({
              row: rowIndex - sheets[i].used.row,
              column,
              rows: rowCount,
            })),
    ),
  );
}

/**
 * What is to be filled down in each sheet that is read. Where Excel gives no answer (it does not
 * where a column holds very many merged cells) cells stay as they are, and their rows are told of
 * as rows without a unit.
 */
export async function mergedDown(
  context: Excel.RequestContext,
  used: readonly UsedSheet[],
  readers: readonly (SheetRows | null)[],
): Promise<FillDown[]> {
  const sheets = used.map((sheet, i) => {
    const reader = readers[i];
    const isAsked = reader !== null && sheet.rows <= MOST_ROWS;
    return { used: sheet, columns: isAsked ? nameColumns(reader.layout) : [] };
  });
  try {
    return (await mergedIn(context, sheets)).map((merged) => new FillDown(merged));
  } catch {
    return used.map(() => new FillDown([]));
  }
}
