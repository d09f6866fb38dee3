import type { ChartPlan, SingleChart } from "../report/chart-plan";
import { ROW_POINTS } from "../report/chart-spot";
import type { SheetPlan } from "../report/sheet-plan";
import { COLUMN_POINTS } from "./column-widths";

/** A chart of a sheet: from where it goes (cell and points within it), and its size in points. */
export interface PlacedChart {
  chart: SingleChart;
  from: { row: number; column: number; down: number; right: number };
  width: number;
  height: number;
  /** The chart in words, for those who do not see it. */
  description: string;
  /** Whether its finding heads it: of a panel's charts each has its own. */
  titled: boolean;
}

/** The cell that lies so many points after another one, and how far into it. */
function walked(from: number, points: number, sizeOf: (index: number) => number) {
  let [index, rest] = [from, points];
  while (rest >= sizeOf(index)) rest -= sizeOf(index++);
  return { index, rest };
}

function panelDescription(finding: string, alternative: string): string {
  return finding === "" ? alternative : `${finding}: ${alternative}`;
}

function placed(plan: ChartPlan, { columnWidths, rowHeights }: SheetPlan): PlacedChart[] {
  if (plan.family !== "panel") {
    const { at, width, height, alternative } = plan;
    return [
      {
        chart: plan,
        from: { ...at, down: 0, right: 0 },
        width,
        height,
        description: alternative,
        titled: false,
      },
    ];
  }
  const width = plan.width / plan.columns;
  const height = plan.height / Math.max(1, Math.ceil(plan.charts.length / plan.columns));
  return plan.charts.map((chart, i) => {
    const right = walked(
      plan.at.column,
      width * (i % plan.columns),
      (column) => columnWidths.at(column) ?? COLUMN_POINTS,
    );
    const down = walked(
      plan.at.row,
      height * Math.floor(i / plan.columns),
      (row) => rowHeights.at(row) ?? ROW_POINTS,
    );
    const own = panelDescription(chart.finding, chart.alternative);
    return {
      chart,
      from: { row: down.index, column: right.index, down: down.rest, right: right.rest },
      width,
      height,
      // The panel is told of as one, where the first of its charts is.
      description: i === 0 ? `${plan.alternative} ${own}` : own,
      titled: true,
    };
  });
}

/** Every chart of a plan by itself; those of a panel side by side, as wide as it is parted. */
export function chartPlaces(plan: SheetPlan): PlacedChart[] {
  return (plan.charts ?? []).flatMap((chart) => placed(chart, plan));
}
