import { barsAreAlone } from "../report/bar-spans";
import type { SingleChart } from "../report/chart-plan";
import { spot } from "../report/spot";
import { TONE_COLOURS } from "../report/tones";
import { applyAxes } from "./chart-axes";
import { applyBars, applyXy } from "./chart-series-look";
import { cellsAt, type ChartTarget } from "./chart-target";

const LEGENDS = { right: "Right", top: "Top", bottom: "Bottom" } as const;

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
      applyBars(made, series, { gap: plan.gap, overlap, stacked: plan.stacked });
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

/** Where a chart begins and how large it is, in points. */
interface Size {
  at: { row: number; column: number };
  width: number;
  height: number;
}

/** Makes one chart. */
export function applyChart(
  target: ChartTarget,
  plan: SingleChart,
  name: string,
  size: Size,
): Excel.Chart {
  const first = plan.series.at(0);
  if (first === undefined) throw new RangeError(`Chart without series: ${plan.id}`);
  const source = "values" in first ? first.values.at : first.y.at;
  // "Auto" draws wrongly on the web.
  const by = source.rows === 1 ? "Rows" : "Columns";
  const chart = target.sheet.charts.add(typeOf(plan), cellsAt(target, source), by);
  chart.name = name;
  // Its words stand in cells around it, where they wrap and are read.
  chart.title.visible = false;
  chart.setPosition(cellsAt(target, spot(size.at.row, size.at.column)));
  chart.width = size.width;
  chart.height = size.height;
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
  chart.plotArea.insideLeft = left * size.width;
  chart.plotArea.insideTop = top * size.height;
  chart.plotArea.insideWidth = width * size.width;
  chart.plotArea.insideHeight = height * size.height;
  return chart;
}
