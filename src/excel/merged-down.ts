import {
  FillDown,
  mergedInParts,
  type ColumnPart,
  type MergedCells,
} from "../survey/recognise/fill-down";
import type { SheetRows } from "../survey/reading/sheet-tables";
import { officeCode, troubleOf } from "./office-error";
import type { UsedSheet } from "./used-sheets";

/** A sheet with more rows was not merged by hand; Excel would search it for long. */
const MOST_ROWS = 100_000;
/**
 * Excel gives no merged areas where a range holds more than 512: OfficeDev/office-js#3611. Cells of
 * one column merged downwards are half as many as rows at most.
 */
const BAND = 1_000;

/**
 * Whether asking for another sheet, or asking nothing, may fare better. A reading waits while a cell
 * is written in, so that Excel's general refusal, InvalidOperation, is about the sheet.
 */
function isOfThisSheet(error: unknown): boolean {
  const code = officeCode(error);
  const troubles = ["unreachable", "busy", "cell-editing"];
  return code === "InvalidOperation" || !troubles.includes(troubleOf(code));
}

/** A column's rows in parts that Excel answers for. An area belongs to the part of its first cell. */
function bands(count: number): { from: number; rows: number }[] {
  return Array.from({ length: Math.ceil(count / BAND) }, (_, i) => ({
    from: i * BAND,
    rows: Math.min(BAND, count - i * BAND),
  }));
}

async function mergedIn(
  context: Excel.RequestContext,
  sheets: readonly { used: UsedSheet; parts: readonly ColumnPart[] }[],
): Promise<MergedCells[][]> {
  const asked = sheets.map(({ used, parts }) =>
    [...new Set(parts.map(({ column }) => column))].flatMap((column) =>
      bands(used.rows).map(({ from, rows }) => {
        const { sheet, row } = used;
        const range = sheet.getRangeByIndexes(row + from, used.column + column, rows, 1);
        const areas = range.getMergedAreasOrNullObject();
        areas.load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnCount");
        return { column, areas, first: row + from, last: row + from + rows - 1 };
      }),
    ),
  );
  if (asked.some((found) => found.length > 0)) await context.sync();
  return asked.map((found, i) => {
    const { used, parts } = sheets[i];
    const merged = found.flatMap(({ column, areas, first, last }) =>
      areas.isNullObject
        ? []
        : areas.areas.items
            .filter(({ rowCount, columnCount }) => rowCount > 1 && columnCount === 1)
            .filter(({ rowIndex }) => rowIndex >= first && rowIndex <= last)
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
 * What is to be filled down in each sheet that is read, in one request. Where Excel gives no
 * answer each sheet is asked for by itself; where there is still none cells stay as they are, and
 * their rows are told of as rows without a unit.
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
    const fills: FillDown[] = [];
    for (const sheet of sheets) {
      const merged = await mergedIn(context, [sheet]).catch((error: unknown) => {
        if (!isOfThisSheet(error)) throw error;
        return [[]];
      });
      fills.push(new FillDown(merged[0]));
    }
    return fills;
  }
}
