import { cellsARequest } from "./block-size";
import { mendedFormula } from "./our-calls";

/** Which formulas are meant. */
export type FreezeScope = "selection" | "sheet" | "workbook";

/** A rectangle of a sheet's cells. */
export interface ScopeArea {
  sheet: Excel.Worksheet;
  name: string;
  isProtected: boolean;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A formula that calls a function of ours. */
export interface OurFormula {
  sheet: Excel.Worksheet;
  name: string;
  row: number;
  column: number;
  /** As the cell holds it. */
  held: string;
  /** With our functions under their own names. */
  formula: string;
}

/** The sheets that are meant, each with its lock; in a selection only the active one. */
async function meantSheets(
  context: Excel.RequestContext,
  scope: FreezeScope,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (scope === "workbook") {
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return worksheets.items;
  }
  const sheet = worksheets.getActiveWorksheet();
  sheet.load("name,protection/protected");
  await context.sync();
  return [sheet];
}

/** The cells that are meant, as far as anything stands in them. */
export async function scopeAreas(
  context: Excel.RequestContext,
  scope: FreezeScope,
): Promise<ScopeArea[]> {
  const sheets = await meantSheets(context, scope);
  let ranges = sheets.map((sheet) => ({ sheet, within: sheet.getRange() }));
  if (scope === "selection") {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/rowIndex");
    await context.sync();
    ranges = areas.items.map((within) => ({ sheet: sheets[0], within }));
  }
  const asked = ranges.map(({ sheet, within }) => {
    const used = within.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used }): ScopeArea[] =>
    used.isNullObject
      ? []
      : [
          {
            sheet,
            name: sheet.name,
            isProtected: sheet.protection.protected,
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
        ],
  );
}

async function formulasOf(context: Excel.RequestContext, block: Excel.Range): Promise<unknown[][]> {
  block.load("formulas");
  await context.sync();
  return block.formulas as unknown[][];
}

/** The formulas of ours in an area, read in blocks. @param names of our functions. */
export async function ourFormulas(
  context: Excel.RequestContext,
  { sheet, name, row, column, rows, columns }: ScopeArea,
  names: readonly string[],
): Promise<OurFormula[]> {
  const found: OurFormula[] = [];
  const most = Math.max(1, Math.floor(cellsARequest() / columns));
  for (let from = 0; from < rows; from += most) {
    const block = sheet.getRangeByIndexes(row + from, column, Math.min(most, rows - from), columns);
    (await formulasOf(context, block)).forEach((cells, r) =>
      cells.forEach((held, c) => {
        const formula = mendedFormula(held, names);
        if (formula === null) return;
        const at = { row: row + from + r, column: column + c };
        found.push({ sheet, name, ...at, held: held as string, formula });
      }),
    );
  }
  return found;
}
