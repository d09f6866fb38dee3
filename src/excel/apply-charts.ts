import type { SheetPlan } from "../report/sheet-plan";
import { applyChart } from "./apply-chart";
import { chartName } from "./chart-name";
import { applyPanel, spreadPanel, type PlacedPanel } from "./chart-panel";
import type { ChartTarget } from "./chart-target";
import type { Mark } from "./mark";

/**
 * Draws a plan's charts on its sheet, once its cells are written or are about to be: in place of all
 * charts of this mark, so that doing it twice is as doing it once, and a chart that the plan no
 * longer has goes. Charts of anyone else stay. One request of its own, two where there are panels,
 * which also carry what waits; the last takes effect with the next sync.
 *
 * To be called before the request that ends a build: one that is interrupted is then not yet told
 * to be whole, and the next one draws the charts again.
 *
 * A plan that says nothing of charts (`charts` left out) never had any: nothing is asked.
 *
 * @param start where the plan's block begins in the sheet, counted from 0.
 */
export async function applyCharts(
  sheet: Excel.Worksheet,
  start: ChartTarget["start"],
  { charts }: Pick<SheetPlan, "charts">,
  mark: Mark,
): Promise<void> {
  if (charts === undefined) return;
  const earlier = sheet.charts;
  earlier.load("items/name");
  await sheet.context.sync();
  const prefix = chartName(mark, "");
  // The last first: where a chart is found by its place, none moves to another's.
  for (const chart of [...earlier.items].reverse()) {
    if (chart.name.startsWith(prefix)) chart.delete();
  }
  await spread(sheet.context, drawn({ sheet, start }, charts, mark));
}

/** A new sheet, on which no charts are. */
export interface ChartsOfSheet {
  sheet: Excel.Worksheet;
  plan: Pick<SheetPlan, "charts">;
  mark: Mark;
}

/**
 * Draws the charts of new sheets, whose blocks begin at A1: in the requests of one sheet, and in none
 * of its own where there are no panels.
 */
export async function applyNewCharts(
  context: Excel.RequestContext,
  sheets: readonly ChartsOfSheet[],
): Promise<void> {
  const start = { row: 0, column: 0 };
  const panels = sheets.flatMap(({ sheet, plan, mark }) =>
    drawn({ sheet, start }, plan.charts ?? [], mark),
  );
  await spread(context, panels);
}

/** Asks for charts; those of panels are placed once the first's place is loaded. */
function drawn(
  target: ChartTarget,
  charts: NonNullable<SheetPlan["charts"]>,
  mark: Mark,
): PlacedPanel[] {
  const panels: PlacedPanel[] = [];
  for (const plan of charts) {
    if (plan.family === "panel") panels.push(applyPanel(target, plan, mark));
    else applyChart(target, plan, chartName(mark, plan.id), plan);
  }
  return panels;
}

async function spread(
  context: Pick<Excel.RequestContext, "sync">,
  panels: readonly PlacedPanel[],
): Promise<void> {
  if (panels.length === 0) return;
  await context.sync();
  panels.forEach(spreadPanel);
}
