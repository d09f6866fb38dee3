import type { SheetPlan } from "../report/sheet-plan";
import { spot, type Spot } from "../report/spot";
import { cellAddress } from "../survey/ground/cell-address";
import { applyCharts } from "./apply-charts";
import { lookSteps } from "./apply-plan";
import { CellWriting } from "./cell-writing";
import { editsBetween, notPutBack, puttingBack } from "./edits-between";
import type { Mark } from "./mark";
import { areaFormula } from "./named-area";
import { keptForms } from "./kept-form";
import { deleteOneByOne, ourRules } from "./our-rules";
import { planFormulas, plannedForms, plannedRules, planSize } from "./plan-grid";
import { takeSteps } from "./steps";
import { ourSize, type Standing } from "./what-stands";
import type { MarkedBlock } from "./workbook-state";
import type { PendingBlock, WrittenBlock } from "./written-block";

interface Rewrite {
  block: MarkedBlock;
  stands: Standing;
  plan: SheetPlan;
  mark: Mark;
  /** Whether the plan stands in the user's order of rows. */
  ordered: boolean;
  /** Deletes rules in requests of their own: one that is not found must not stop the rest. */
  carefully: boolean;
}

interface Rewritten {
  /** The addresses of edits that were put back. */
  kept: string[];
  /**
   * Whether rows or columns were inserted before the block after it was read: then its formulas
   * and rules speak of cells beside theirs, and it must be written once more.
   */
  moved: boolean;
}

/**
 * Writes the block anew where it stands. What is to be written is first kept in the workbook's
 * settings; all cells are then written at once, over what stood there, so that each holds old or
 * new. What the cells hold in that moment is read in the same request: an edit that came after
 * they were last looked at is put back.
 *
 */
export async function rewriteBlock(
  context: Excel.RequestContext,
  { block, stands, plan, mark, carefully, ordered }: Rewrite,
): Promise<Rewritten> {
  const { settings, names } = context.workbook;
  const size = planSize(plan);
  const all = { rows: stands.formulas.length, columns: stands.formulas[0].length };
  const place = (at: Spot) =>
    stands.anchor.getOffsetRange(at.row, at.column).getAbsoluteResizedRange(at.rows, at.columns);
  const forms = plannedRules(plan);
  const known = [...forms, ...(block.written?.rules ?? []), ...(block.pending?.rules ?? [])];
  const rules = ourRules(stands.rules, known, block.pending !== null);
  if (carefully) await deleteOneByOne(context, rules);

  const pending: PendingBlock = {
    version: 1,
    formulas: plannedForms(plan, block, all),
    rules: [...new Set(known)],
  };
  context.application.suspendScreenUpdatingUntilNextSync();
  settings.add(mark.pending, JSON.stringify(pending));
  if (!carefully) for (const rule of rules) rule.delete();
  const ours = ourSize(block);
  const cleared = place(spot(0, 0, ours.rows, ours.columns));
  cleared.unmerge();
  // Unlike clearing the formats, this leaves the conditional formats of others.
  cleared.style = "Normal";
  const cells = new CellWriting(place, planFormulas(plan, block, all), true);
  await takeSteps(context, [...cells.steps, ...lookSteps(place, block, plan)]);
  await context.sync();

  const at = cells.where();
  const held = cells.held();
  const came = editsBetween(stands.formulas, held, [block, at]);
  // Where the setting is gone the last build was ended, and with it all that was put back.
  const edits = block.pending === null ? came : [...came, ...notPutBack(mark, held, came)];
  const now = cells.formulas().slice(0, size.rows);
  const written: WrittenBlock = {
    version: 2,
    formulas: keptForms(
      now.map((row) => row.slice(0, size.columns)),
      block,
    ),
    rules: forms,
    ...(ordered ? { ordered } : {}),
    ...(block.written === null ? {} : { earlier: block.written.formulas }),
  };
  if (size.rows !== block.rows || size.columns !== block.columns) {
    names.getItem(mark.name).formula = areaFormula({ ...at, ...size });
  }
  await applyCharts(context.workbook.worksheets.getItem(block.sheet.id), at, plan, mark);
  for (const { at: cell, formula } of edits) place(cell).formulas = [[formula]];
  settings.add(mark.setting, JSON.stringify(written));
  settings.getItem(mark.pending).delete();
  if (block.sheet.isVisible) context.workbook.worksheets.getItem(block.sheet.id).activate();
  await puttingBack(mark, edits, () => context.sync());
  return {
    kept: edits.map(({ at: cell }) => cellAddress(at.row + cell.row, at.column + cell.column)),
    moved: at.row !== block.row || at.column !== block.column,
  };
}
