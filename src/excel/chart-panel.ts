import type { ChartPanel } from "../report/chart-plan";
import { applyChart } from "./apply-chart";
import { chartName } from "./chart-name";
import type { ChartTarget } from "./chart-target";
import type { Mark } from "./mark";
import { plainText } from "./plain-text";

/** The charts of a panel that is made, and how large each is. */
export interface PlacedPanel {
  charts: Excel.Chart[];
  columns: number;
  width: number;
  height: number;
}

/** A panel's charts, all where the panel begins, each headed by its finding; the first's place is loaded. */
export function applyPanel(target: ChartTarget, panel: ChartPanel, mark: Mark): PlacedPanel {
  const width = panel.width / panel.columns;
  const rows = Math.ceil(panel.charts.length / panel.columns);
  const height = panel.height / Math.max(1, rows);
  const charts = panel.charts.map((plan) => {
    const chart = applyChart(target, plan, chartName(mark, plan.id), {
      at: panel.at,
      width,
      height,
    });
    chart.title.visible = true;
    chart.title.overlay = true;
    chart.title.text = plainText(plan.finding);
    chart.title.format.font.bold = true;
    chart.title.format.font.size = 10;
    return chart;
  });
  charts.at(0)?.load("left,top");
  return { charts, columns: panel.columns, width, height };
}

/** Moves a panel's charts beside and under the first, once its place is loaded. */
export function spreadPanel({ charts, columns, width, height }: PlacedPanel): void {
  const [first, ...others] = charts;
  others.forEach((chart, i) => {
    chart.left = first.left + width * ((i + 1) % columns);
    chart.top = first.top + height * Math.floor((i + 1) / columns);
  });
}
