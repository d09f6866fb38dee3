import { notDrawn, type Hand } from "../report/plan-part";
import type { SheetPlan } from "../report/sheet-plan";
import { spot, type Spot } from "../report/spot";
import { applyCharts } from "./apply-charts";
import { pageIsSetUp } from "./apply-page-set-up";
import { EXCEL, lookSteps } from "./apply-plan";
import type { BuildOutcome } from "./build-outcome";
import { CellWriting } from "./cell-writing";
import { freeSheetName } from "./free-sheet-name";
import type { Mark } from "./mark";
import { keptForms } from "./kept-form";
import { planFormulas, planSize, plannedRules } from "./plan-grid";
import { applySheetLook } from "./sheet-look";
import { takeSteps } from "./steps";
import { isLeftOver, underTemporaryName } from "./temporary-name";
import type { WorkbookState } from "./workbook-state";
import type { WrittenBlock } from "./written-block";

const START = { row: 0, column: 0 };

/**
 * Builds on a new sheet at the end. It stays hidden under a name of no one's until it is whole;
 * then it is marked, shown and named, in that order.
 */
export function buildNewSheet(
  context: Excel.RequestContext,
  state: WorkbookState,
  plan: SheetPlan,
  mark: Mark,
): Promise<BuildOutcome> {
  return underTemporaryName((temporary) => build(context, state, { plan, mark, temporary }));
}

async function build(
  context: Excel.RequestContext,
  { sheets, traces }: WorkbookState,
  { plan, mark, temporary }: { plan: SheetPlan; mark: Mark; temporary: string },
): Promise<BuildOutcome> {
  const { worksheets, names, settings } = context.workbook;
  const size = planSize(plan);
  context.application.suspendScreenUpdatingUntilNextSync();
  const left = sheets.filter(({ name }) => isLeftOver(name));
  for (const { id } of left) worksheets.getItem(id).delete();
  const sheet = worksheets.add(temporary);
  sheet.visibility = "Hidden";
  const place = ({ row, column, rows, columns }: Spot) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const cells = new CellWriting(place, planFormulas(plan, START, size), false);
  await takeSteps(context, [...cells.steps, ...lookSteps(place, START, plan)]);
  await context.sync();

  const written: WrittenBlock = {
    version: 2,
    formulas: keptForms(cells.formulas(), START),
    rules: plannedRules(plan),
  };
  await applyCharts(sheet, START, plan, mark);
  // From here on a sheet that was left to the user is no longer ours.
  const [trace] = traces;
  if (trace.pending) settings.getItem(mark.pending).delete();
  if (trace.name) names.getItem(mark.name).delete();
  names.add(mark.name, place(spot(0, 0, size.rows, size.columns))).visible = false;
  settings.add(mark.setting, JSON.stringify(written));
  sheet.visibility = "Visible";
  applySheetLook(sheet, plan);
  const others = sheets.filter((other) => !left.includes(other)).map(({ name }) => name);
  const name = freeSheetName(plan.name, others);
  sheet.name = name;
  sheet.activate();
  await context.sync();
  const { page } = plan;
  const isSetUp = page === undefined || (await pageIsSetUp(context, sheet, page));
  const hand: Hand = isSetUp ? EXCEL : { ...EXCEL, page: "not-drawn" };
  return { kind: "built", sheet: name, created: true, notDrawn: notDrawn(plan, hand) };
}
