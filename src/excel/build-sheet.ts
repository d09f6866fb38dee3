import type { SheetPlan } from "../report/sheet-plan";
import { notDrawn, type PlanPart } from "../report/plan-part";
import { applyCharts } from "./apply-charts";
import { applyPlan, applySheetLook, EXCEL, type BlockStart } from "./apply-plan";
import { foreignCells } from "./foreign-cells";
import { freeSheetName } from "./free-sheet-name";
import { findMarkedBlock, setMark, type Mark, type MarkedBlock } from "./mark";
import { movedForms } from "./moved-form";

/** What became of a build. */
export type BuildOutcome =
  | {
      kind: "built";
      sheet: string;
      created: boolean;
      /** Parts of the plan that Excel was not asked for: to be told. */
      notDrawn: PlanPart[];
    }
  /** Something that we did not write stands where we must write. Nothing was changed. */
  | { kind: "foreign"; sheet: string; cells: string[] }
  /** The sheet is protected. Nothing was changed. */
  | { kind: "protected"; sheet: string };

export interface BuildOptions {
  /** What to do where others have written in our block: ask (the default), or leave that sheet
   * to them and build on a new one. */
  whenForeign?: "ask" | "new-sheet";
}

async function makeSheet(context: Excel.RequestContext, wanted: string): Promise<Excel.Worksheet> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    wanted,
    sheets.items.map((sheet) => sheet.name),
  );
  return sheets.add(name);
}

/** What stands in our block and in the cells that it must grow into. */
async function whatStands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: MarkedBlock,
  plan: SheetPlan,
): Promise<{ formulas: unknown[][]; isProtected: boolean }> {
  const { protection } = sheet;
  const range = sheet.getRangeByIndexes(
    block.row,
    block.column,
    Math.max(block.rows, plan.cells.length),
    Math.max(block.columns, plan.cells[0].length),
  );
  range.load("formulas");
  protection.load("protected");
  await context.sync();
  return { formulas: range.formulas as unknown[][], isProtected: protection.protected };
}

/** Takes away what we wrote before: cells, formats, merges and our own conditional formats. */
async function clearBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: MarkedBlock,
): Promise<void> {
  const cells = () => sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  const rules = cells().conditionalFormats;
  rules.load("items/id");
  await context.sync();
  for (const rule of rules.items) if (block.written.rules.includes(rule.id)) rule.delete();
  const range = cells();
  range.unmerge();
  range.clear("Contents");
  range.clear("Formats");
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  start: BlockStart,
  plan: SheetPlan,
  mark: Mark,
): Promise<void> {
  const earlier = context.workbook.names.getItemOrNullObject(mark.name);
  const rules = applyPlan(sheet, start, plan);
  await applyCharts(sheet, start, plan, mark);
  const range = sheet.getRangeByIndexes(
    start.row,
    start.column,
    plan.cells.length,
    plan.cells[0].length,
  );
  range.load("formulas");
  sheet.activate();
  await context.sync();
  setMark(context, mark, earlier.isNullObject ? null : earlier, range, {
    formulas: movedForms(range.formulas as unknown[][], start),
    rules: rules.map((rule) => rule.id),
  });
  await context.sync();
}

/**
 * Builds a sheet from a plan, or builds it again. The sheet is known by its mark, not by its
 * name. Only the block that was written before is written again, and only where nobody else has
 * written in it or in the cells that it must grow into.
 */
export async function buildSheet(
  plan: SheetPlan,
  mark: Mark,
  { whenForeign = "ask" }: BuildOptions = {},
): Promise<BuildOutcome> {
  const leftOut = notDrawn(plan, EXCEL);
  return Excel.run(async (context) => {
    const block = await findMarkedBlock(context, mark);
    if (block !== null) {
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      const { formulas, isProtected } = await whatStands(context, sheet, block, plan);
      const foreign = foreignCells(block, formulas);
      if (foreign.length > 0 && whenForeign === "ask") {
        return { kind: "foreign", sheet: block.sheetName, cells: foreign };
      }
      if (foreign.length === 0) {
        if (isProtected) return { kind: "protected", sheet: block.sheetName };
        context.application.suspendScreenUpdatingUntilNextSync();
        await clearBlock(context, sheet, block);
        await writeBlock(context, sheet, block, plan, mark);
        return { kind: "built", sheet: block.sheetName, created: false, notDrawn: leftOut };
      }
    }
    const sheet = await makeSheet(context, plan.name);
    sheet.load("name");
    applySheetLook(sheet, plan);
    await writeBlock(context, sheet, { row: 0, column: 0 }, plan, mark);
    return { kind: "built", sheet: sheet.name, created: true, notDrawn: leftOut };
  });
}
