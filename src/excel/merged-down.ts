import { FillDown, mergedInParts, type ColumnPart, type MergedCells } from "../survey/fill-down";
import type { SheetRows } from "../survey/sheet-tables";
import type { UsedSheet } from "./used-sheets";

/** A sheet with more rows was not merged by hand; Excel would search it for long. */
const MOST_ROWS = 100_000;

async function mergedIn(
  context: Excel.RequestContext,
  sheets: readonly { used: UsedSheet; parts: readonly ColumnPart[] }[],
): Promise<MergedCells[][]> {
  const asked = sheets.map(({ used, parts }) =>
    [...new Set(parts.map(({ column }) => column))].map((column) => {
      const range = used.sheet.getRangeByIndexes(used.row, used.column + column, used.rows, 1);
      const areas = range.getMergedAreasOrNullObject();
      areas.load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnCount");
      return { column, areas };
    }),
  );
  await context.sync();
  return asked.map((found, i) => {
    const { used, parts } = sheets[i];
    const merged = found.flatMap(({ column, areas }) =>
      areas.isNullObject
        ? []
        : areas.areas.items
            .filter(({ rowCount, columnCount }) => rowCount > 1 && columnCount === 1)
            .map(({ rowIndex, rowCount }) => ({
              row: rowIndex - used.row,
              column,
              rows: rowCount,
            })),
    );
    return mergedInParts(merged, parts);
  });
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
    return { used: sheet, parts: isAsked ? reader.toFill : [] };
  });
  try {
    return (await mergedIn(context, sheets)).map((merged) => new FillDown(merged));
  } catch {
    return used.map(() => new FillDown([]));
  }
}
