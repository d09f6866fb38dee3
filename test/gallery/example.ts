import { ChartCells } from "./chart-cells";
import type { ChartPlan } from "../../src/report/chart-plan";
import { rowsOf } from "../../src/report/chart-spot";
import { text, type PlanCell } from "../../src/report/plan-cell";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { planWith } from "../report/plan";

/** Rows above the helper block, where the charts' words stand. */
const WORDS = 4;

/** A sheet with one chart: its words in cells above it, and its helper block under these, with the chart below. */
export function exampleWith(make: (cells: ChartCells) => ChartPlan): SheetPlan {
  const cells = new ChartCells({ row: WORDS, column: 0 });
  const chart = make(cells);
  const rows = cells.rows();
  const empty = Array.from({ length: rowsOf(chart.height) }, () => rows[0].map(() => null));
  const line = (word: string): PlanCell[] => rows[0].map((_, i) => (i === 0 ? text(word) : null));
  return planWith({
    name: chart.id,
    cells: [
      line(chart.finding),
      line(chart.subtitle),
      line(chart.source),
      line(""),
      ...rows,
      ...empty,
    ],
    charts: [{ ...chart, at: { ...chart.at, row: WORDS + rows.length } }],
  });
}

/** A per cent as a fraction. */
export const share = (percent: number) => percent / 100;

export const shares = (percents: readonly number[]) => percents.map(share);
