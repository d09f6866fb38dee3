import { notDrawn, type Hand } from "../report/plan-part";
import type { SheetPlan } from "../report/sheet-plan";
import { spot, type Spot } from "../report/spot";
import { applyNewCharts } from "./apply-charts";
import { pagesAreSetUp } from "./apply-page-set-up";
import { EXCEL, lookSteps } from "./apply-plan";
import type { BuildOutcome } from "./build-outcome";
import { CellWriting } from "./cell-writing";
import { freeSheetName } from "./free-sheet-name";
import type { Mark } from "./mark";
import { keptForms } from "./kept-form";
import { planFormulas, planSize, plannedRules } from "./plan-grid";
import { applySheetLook } from "./sheet-look";
import { sheetNameOf } from "./sheet-names";
import { takeSteps } from "./steps";
import { isLeftOver, underTemporaryName } from "./temporary-name";
import type { WorkbookState } from "./workbook-state";
import type { WrittenBlock } from "./written-block";

const START = { row: 0, column: 0 };

/** A sheet that is to be made. */
export interface NewSheet {
  plan: SheetPlan;
  mark: Mark;
  /** What there is of its mark already. */
  trace: WorkbookState["traces"][number];
}

/**
 * Builds on new sheets at the end, in as many requests as one of them takes. They stay hidden under
 * names of no one's until they are whole; then each is marked, shown and named, in that order, and
 * the first is brought to the front.
 */
export function buildNewSheets(
  context: Excel.RequestContext,
  sheets: WorkbookState["sheets"],
  wanted: readonly NewSheet[],
): Promise<Extract<BuildOutcome, { kind: "built" }>[]> {
  const named = (temporary: readonly string[]): ReturnType<typeof build> =>
    temporary.length === wanted.length
      ? build(context, sheets, wanted, temporary)
      : underTemporaryName((name) => named([...temporary, name]));
  return named([]);
}

/** Begins a hidden sheet. */
function begun(context: Excel.RequestContext, { plan }: NewSheet, temporary: string) {
  const sheet = context.workbook.worksheets.add(temporary);
  sheet.visibility = "Hidden";
  const place = ({ row, column, rows, columns }: Spot) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const cells = new CellWriting(place, planFormulas(plan, START, planSize(plan)), false);
  return { sheet, place, cells, steps: [...cells.steps, ...lookSteps(place, START, plan)] };
}

/** Marks a sheet that is whole, and shows it under a name that is free. */
function finish(
  context: Excel.RequestContext,
  { plan, mark, trace }: NewSheet,
  { sheet, place, cells }: ReturnType<typeof begun>,
  taken: readonly string[],
): string {
  const { names, settings } = context.workbook;
  const size = planSize(plan);
  const written: WrittenBlock = {
    version: 2,
    formulas: keptForms(cells.formulas(), START),
    rules: plannedRules(plan),
  };
  // From here on a sheet that was left to the user is no longer ours.
  if (trace.pending) settings.getItem(mark.pending).delete();
  if (trace.name) names.getItem(mark.name).delete();
  names.add(mark.name, place(spot(0, 0, size.rows, size.columns))).visible = false;
  settings.add(mark.setting, JSON.stringify(written));
  sheet.visibility = "Visible";
  applySheetLook(sheet, plan);
  const name = freeSheetName(sheetNameOf(plan.name), taken);
  sheet.name = name;
  return name;
}

async function build(
  context: Excel.RequestContext,
  sheets: WorkbookState["sheets"],
  wanted: readonly NewSheet[],
  temporary: readonly string[],
): Promise<Extract<BuildOutcome, { kind: "built" }>[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const left = sheets.filter(({ name }) => isLeftOver(name));
  for (const { id } of left) context.workbook.worksheets.getItem(id).delete();
  const made = wanted.map((each, i) => begun(context, each, temporary[i]));
  await takeSteps(
    context,
    made.flatMap(({ steps }) => steps),
  );
  await context.sync();

  await applyNewCharts(
    context,
    wanted.map(({ plan, mark }, i) => ({ plan, mark, sheet: made[i].sheet })),
  );
  const taken = sheets.filter((other) => !left.includes(other)).map(({ name }) => name);
  const names = wanted.map((each, i) => {
    const name = finish(context, each, made[i], taken);
    taken.push(name);
    return name;
  });
  made.at(0)?.sheet.activate();
  await context.sync();
  const isSetUp = await pagesAreSetUp(
    context,
    wanted.map(({ plan }, i) => ({ sheet: made[i].sheet, setUp: plan.page })),
  );
  const hand: Hand = isSetUp ? EXCEL : { ...EXCEL, page: "not-drawn" };
  return wanted.map(({ plan }, i) => ({
    kind: "built",
    sheet: names[i],
    created: true,
    notDrawn: notDrawn(plan, hand),
  }));
}
