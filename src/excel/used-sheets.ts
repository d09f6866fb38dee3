import type { Analysis } from "../analyses/analysis";
import { pageMark } from "../analyses/pages";
import { TEXT } from "./build-text";
import { CONTENTS } from "./contents-link";
import { markOf } from "./mark";
import { namedArea } from "./named-area";
import { isTemporary } from "./temporary-name";
import { workbookState } from "./workbook-state";

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
 * The visible sheets with anything in them, and the names of the hidden ones. Sheets that were
 * never finished are neither.
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
  const marks = [...analyses.map(({ mark }) => markOf(mark)), CONTENTS, TEXT];
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const { sheets, blocks } = await workbookState(context, marks);
  const pages = sheetsOfPages(names.items, analyses);
  const ours = new Set([
    ...blocks.map((block) => block?.sheet.id),
    ...sheets.filter(({ name }) => pages.has(name.toLowerCase())).map(({ id }) => id),
  ]);
  const others = sheets.filter(({ id, name }) => !ours.has(id) && !isTemporary(name));
  const asked = others
    .filter(({ isVisible }) => isVisible)
    .map(({ id, name }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      return { name, sheet, range };
    });
  await context.sync();
  const used = asked.flatMap(({ name, sheet, range }): UsedSheet[] => {
    if (range.isNullObject) return [];
    return [
      {
        name,
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
  const hidden = others.filter(({ isVisible }) => !isVisible).map(({ name }) => name);
  return { used, hidden };
}

/** The sheets of pages that were built, in small letters: which pages there are only the survey tells. */
function sheetsOfPages(
  names: readonly Excel.NamedItem[],
  analyses: readonly Analysis[],
): ReadonlySet<string> {
  const paged = analyses.filter(({ pages }) => pages !== null);
  const beginnings = paged.map(({ mark }) => markOf(pageMark(mark, "")).name);
  return new Set(
    names
      .filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)))
      .flatMap(({ formula }) => {
        const area = namedArea(String(formula));
        return typeof area === "string" ? [] : [area.sheet.toLowerCase()];
      }),
  );
}

function isFalse(value: boolean | null): boolean {
  return value === false;
}
