import { barsAreAlone } from "../report/bar-spans";
import type { ChartPlan, SingleChart } from "../report/chart-plan";
import type { SheetPlan } from "../report/sheet-plan";
import { spot } from "../report/spot";
import { TONE_COLOURS } from "../report/tones";
import { applyAxes } from "./chart-axes";
import { applyBars, applyXy } from "./chart-series-look";
import { cellsAt, type ChartTarget } from "./chart-target";
import type { Mark } from "./mark";

const LEGENDS = { right: "Right", top: "Top", bottom: "Bottom" } as const;

/** What a chart of ours is called in its sheet: nobody else's chart begins so. */
export function chartName(mark: Mark, id: string): string {
  return `${mark.name}.${id}`;
}

/** The charts that stand by themselves: those of a panel each have a place of their own. */
function singleCharts(charts: readonly ChartPlan[]): SingleChart[] {
  return charts.flatMap((chart) => (chart.family === "panel" ? chart.charts : [chart]));
}

function typeOf(plan: SingleChart): Excel.Chart["chartType"] {
  if (plan.family !== "bars") return "XYScatter";
  if (plan.lying) return plan.stacked ? "BarStacked" : "BarClustered";
  return plan.stacked ? "ColumnStacked" : "ColumnClustered";
}

function applySeries(target: ChartTarget, chart: Excel.Chart, plan: SingleChart): void {
  // The first series is made with the chart, of one column; a series is got anew once it is added.
  plan.series.forEach(({ name }, i) => {
    if (i > 0) chart.series.add(name ?? " ");
    else chart.series.getItemAt(0).name = name ?? " ";
  });
  if (plan.family === "bars") {
    const overlap = plan.stacked || barsAreAlone(plan) ? 100 : 0;
    plan.series.forEach((series, i) => {
      const made = chart.series.getItemAt(i);
      made.setValues(cellsAt(target, series.values.at));
      made.setXAxisValues(cellsAt(target, plan.categories.at));
      applyBars(target, made, series, { gap: plan.gap, overlap, stacked: plan.stacked });
    });
  } else {
    plan.series.forEach((series, i) => applyXy(target, chart.series.getItemAt(i), series));
  }
}

function applyLegend({ legend }: Excel.Chart, plan: SingleChart): void {
  legend.visible = plan.legend !== "none";
  if (plan.legend === "none") return;
  legend.position = LEGENDS[plan.legend];
  legend.overlay = false;
  plan.series.forEach(({ name, kind }, i) => {
    const isNamed = name !== null && name.trim() !== "" && kind !== "labels";
    if (!isNamed) legend.legendEntries.getItemAt(i).visible = false;
  });
}

function applyChart(target: ChartTarget, plan: SingleChart, name: string): void {
  const first = plan.series.at(0);
  if (first === undefined) return;
  const source = "values" in first ? first.values.at : first.y.at;
  // "Auto" draws wrongly on the web.
  const chart = target.sheet.charts.add(typeOf(plan), cellsAt(target, source), "Columns");
  chart.name = name;
  // Its words stand in cells around it, where they wrap and are read.
  chart.title.visible = false;
  chart.setPosition(cellsAt(target, spot(plan.at.row, plan.at.column)));
  chart.width = plan.width;
  chart.height = plan.height;
  chart.displayBlanksAs = "NotPlotted";
  // The helper block may be hidden.
  chart.plotVisibleOnly = false;
  chart.format.border.lineStyle = "None";
  chart.format.font.color = TONE_COLOURS.ink ?? "";
  chart.format.font.size = 10;
  applySeries(target, chart, plan);
  applyAxes(chart, plan);
  applyLegend(chart, plan);
  const { left, top, width, height } = plan.plotArea;
  chart.plotArea.insideLeft = left * plan.width;
  chart.plotArea.insideTop = top * plan.height;
  chart.plotArea.insideWidth = width * plan.width;
  chart.plotArea.insideHeight = height * plan.height;
}

/**
 * Draws a plan's charts on its sheet, once its cells are written or are about to be: in place of all
 * charts of this mark, so that doing it twice is as doing it once, and a chart that the plan no
 * longer has goes. Charts of anyone else stay. One request of its own, which also carries what
 * waits; the charts themselves take effect with the next sync.
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
  sheet.load("name");
  await sheet.context.sync();
  const prefix = chartName(mark, "");
  for (const chart of earlier.items) if (chart.name.startsWith(prefix)) chart.delete();
  const target = { sheet, sheetName: sheet.name, start };
  for (const plan of singleCharts(charts)) applyChart(target, plan, chartName(mark, plan.id));
}
