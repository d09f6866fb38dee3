import type { SheetPlan } from "../report/sheet-plan";
import { spot, type Spot } from "../report/spot";
import { cellAddress } from "../survey/cell-address";
import { lookSteps } from "./apply-plan";
import { asText } from "./as-text";
import { CellWriting, type Held } from "./cell-writing";
import type { Mark } from "./mark";
import { keptForms } from "./kept-form";
import { movedForms } from "./moved-form";
import { deleteOneByOne, ourRules } from "./our-rules";
import { planFormulas, plannedForms, plannedRules, planSize, type BlockStart } from "./plan-grid";
import { takeSteps } from "./steps";
import { ourSize, type Standing } from "./what-stands";
import type { MarkedBlock } from "./workbook-state";
import type { PendingBlock, WrittenBlock } from "./written-block";

interface Rewrite {
  block: MarkedBlock;
  stands: Standing;
  plan: SheetPlan;
  mark: Mark;
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

/** A cell in which the user wrote after it was read, and what it holds. */
interface Edit {
  at: Spot;
  held: unknown;
  isFormula: boolean;
}

/** @param before where the cells were when they were read, @param now where they are. */
function editsBetween(
  read: unknown[][],
  { formulas, values }: Held,
  [before, now]: [BlockStart, BlockStart],
): Edit[] {
  const [earlier, later] = [movedForms(read, before), movedForms(formulas, now)];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((held, column): Edit[] =>
      later[row][column] === earlier[row][column]
        ? []
        : [{ at: spot(row, column), held, isFormula: held !== values[row][column] }],
    ),
  );
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
  { block, stands, plan, mark, carefully }: Rewrite,
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
  cleared.clear("Formats");
  const cells = new CellWriting(place, planFormulas(plan, block, all), true);
  await takeSteps(context, [...cells.steps, ...lookSteps(place, block, plan)]);
  await context.sync();

  const at = cells.where();
  const edits = editsBetween(stands.formulas, cells.held(), [block, at]);
  const now = cells.formulas().slice(0, size.rows);
  const written: WrittenBlock = {
    version: 2,
    formulas: keptForms(
      now.map((row) => row.slice(0, size.columns)),
      block,
    ),
    rules: forms,
    ...(block.written === null ? {} : { earlier: block.written.formulas }),
  };
  if (size.rows !== block.rows || size.columns !== block.columns) {
    names.getItem(mark.name).formula = formulaFor(at.sheet, { ...at, ...size });
  }
  for (const { at: cell, held, isFormula } of edits) {
    place(cell).formulas = [[typeof held === "string" && !isFormula ? asText(held) : held]];
  }
  settings.add(mark.setting, JSON.stringify(written));
  settings.getItem(mark.pending).delete();
  if (block.sheet.isVisible) context.workbook.worksheets.getItem(block.sheet.id).activate();
  await context.sync();
  return {
    kept: edits.map(({ at: cell }) => cellAddress(at.row + cell.row, at.column + cell.column)),
    moved: at.row !== block.row || at.column !== block.column,
  };
}

/** A name's formula for an area of a sheet: "='Min oversigt'!$A$1:$G$21". */
function formulaFor(sheet: string, { row, column, rows, columns }: Spot): string {
  const fixed = (r: number, c: number) =>
    cellAddress(r, c).replace(
      /^([A-Z]+)(\d+)$/,
      (_, letters: string, digits: string) => `$${letters}$${digits}`,
    );
  const last = fixed(row + rows - 1, column + columns - 1);
  return `='${sheet.replaceAll("'", "''")}'!${fixed(row, column)}:${last}`;
}
