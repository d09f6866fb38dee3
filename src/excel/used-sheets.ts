import type { Analysis } from "../analyses/analysis";
import { markedSheetIds, markOf } from "./mark";

/** One sheet's used cells: where they begin and how many they are. */
export interface UsedSheet {
  name: string;
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Whether some of its rows or columns are hidden. */
  hasHidden: boolean;
}

/**
 * The visible sheets with anything in them, and the names of the hidden ones.
 *
 * @param analyses whose built sheets are ours: they are left out.
 */
export async function usedSheets(
  context: Excel.RequestContext,
  analyses: readonly Analysis[],
): Promise<{
  used: UsedSheet[];
  hidden: string[];
}> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const ours = await markedSheetIds(
    context,
    analyses.map(({ mark }) => markOf(mark)),
  );
  const others = sheets.items.filter((sheet) => !ours.has(sheet.id));
  const visible = others.filter((sheet) => sheet.visibility === "Visible");
  const ranges = visible.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return range;
  });
  await context.sync();
  const used = visible.flatMap((sheet, i): UsedSheet[] => {
    const range = ranges[i];
    if (range.isNullObject) return [];
    return [
      {
        name: sheet.name,
        sheet,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
        // Excel says null where some are hidden and some are not.
        hasHidden: [range.rowHidden, range.columnHidden].some((hidden) => !isFalse(hidden)),
      },
    ];
  });
  const hidden = others.filter((sheet) => !visible.includes(sheet)).map((sheet) => sheet.name);
  return { used, hidden };
}

function isFalse(value: boolean | null): boolean {
  return value === false;
}
