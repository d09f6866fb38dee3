import type { SheetPlan } from "../report/sheet-plan";
import { spot, type Spot } from "../report/spot";
import { lookSteps } from "./apply-plan";
import { CellWriting } from "./cell-writing";
import { planFormulas, planSize } from "./plan-grid";
import { applySheetLook } from "./sheet-look";
import { sheetsOf } from "./sheet-names";
import { takeSteps } from "./steps";
import { isLeftOver, underTemporaryName } from "./temporary-name";

/** A sheet that is the user's from now on. */
export interface MadeSheet {
  sheet: string;
  /** false where one of that name was there: it is shown, and nothing in it has changed. */
  created: boolean;
}

/**
 * Makes a sheet of a plan for the user to fill in. It bears no mark of ours: what stands on it is
 * read, and never written again. It stays hidden under a name of no one's until it is whole.
 */
export function makeSheet(plan: SheetPlan): Promise<MadeSheet> {
  return underTemporaryName((temporary) => make(plan, temporary));
}

async function make(plan: SheetPlan, temporary: string): Promise<MadeSheet> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = await sheetsOf(context);
    const same = plan.name.toLocaleLowerCase("da");
    const there = sheets.find(({ name }) => name.toLocaleLowerCase("da") === same);
    if (there !== undefined) {
      const sheet = worksheets.getItem(there.id);
      sheet.visibility = "Visible";
      sheet.activate();
      await context.sync();
      return { sheet: there.name, created: false };
    }
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { id, name } of sheets) if (isLeftOver(name)) worksheets.getItem(id).delete();
    const sheet = worksheets.add(temporary);
    sheet.visibility = "Hidden";
    const start = { row: 0, column: 0 };
    const place = ({ row, column, rows, columns }: Spot) =>
      sheet.getRangeByIndexes(row, column, rows, columns);
    const cells = new CellWriting(place, planFormulas(plan, start, planSize(plan)), false);
    await takeSteps(context, [...cells.steps, ...lookSteps(place, start, plan)]);
    await context.sync();
    sheet.visibility = "Visible";
    applySheetLook(sheet, plan);
    if (plan.open !== undefined) {
      for (const open of plan.open) place(open).format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    }
    sheet.name = plan.name;
    sheet.activate();
    place(spot(plan.frozen.rows, 0)).select();
    await context.sync();
    return { sheet: plan.name, created: true };
  });
}
