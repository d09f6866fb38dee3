import type { SheetPlan } from "../report/sheet-plan";
import { blocksOf } from "./payload";
import { loadRules } from "./our-rules";
import { planFormulas, planSize, type GridSize } from "./plan-grid";
import type { MarkedBlock } from "./workbook-state";

/** What stands in our block and in the cells that it must grow into, just before it is written. */
export interface Standing {
  /** The block's first cell. It goes with the block where rows are inserted above it meanwhile. */
  anchor: Excel.Range;
  /** At least as large as the block and the plan. */
  formulas: unknown[][];
  isProtected: boolean;
  rules: Excel.ConditionalFormatCollection;
}

/** The cells that we wrote, or had begun to write. */
export function ourSize({ rows, columns, pending }: MarkedBlock): GridSize {
  const grid = pending?.formulas ?? [];
  return {
    rows: Math.max(rows, grid.length),
    columns: Math.max(columns, grid[0]?.length ?? 0),
  };
}

export async function whatStands(
  context: Excel.RequestContext,
  block: MarkedBlock,
  plan: SheetPlan,
): Promise<Standing> {
  const sheet = context.workbook.worksheets.getItem(block.sheet.id);
  const { row, column } = block;
  const { rows, columns } = planSize(plan);
  const ours = ourSize(block);
  const { protection } = sheet;
  protection.load("protected");
  const anchor = sheet.getRangeByIndexes(row, column, 1, 1);
  const rules = loadRules(sheet.getRangeByIndexes(row, column, ours.rows, ours.columns));
  const size = { rows: Math.max(ours.rows, rows), columns: Math.max(ours.columns, columns) };
  const parts = blocksOf(planFormulas(plan, block, size)).map(({ from, rows: { length } }) =>
    sheet.getRangeByIndexes(row + from, column, length, size.columns),
  );
  for (const part of parts) await readPart(context, part);
  return {
    anchor,
    formulas: parts.flatMap((part) => part.formulas as unknown[][]),
    isProtected: protection.protected,
    rules,
  };
}

async function readPart(context: Excel.RequestContext, part: Excel.Range): Promise<void> {
  part.load("formulas");
  await context.sync();
}
