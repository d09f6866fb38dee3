import type { SingleChart } from "../report/chart-plan";
import { textWidth } from "../report/text-width";
import { TEXT } from "./sizes";

/** A series of any chart. */
export type AnySeries = SingleChart["series"][number];

export interface LegendEntry {
  series: AnySeries;
  name: string;
  left: number;
}

/** Entries that stand side by side. */
export type LegendRow = LegendEntry[];

/** The room of an entry's mark, in points. */
export const SWATCH = 14;
const GAP = 14;

/** The series that have a name, in rows as wide as there is room; one a row where they are stacked. */
export function legendRows(chart: SingleChart, room: number, stacked: boolean): LegendRow[] {
  const rows: LegendRow[] = [];
  let used = Infinity;
  for (const series of chart.series as readonly AnySeries[]) {
    const name = series.name?.trim() ?? "";
    if (name === "" || series.kind === "labels") continue;
    const width = SWATCH + 4 + textWidth(name, TEXT);
    if (stacked || used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1].push({ series, name, left: used });
    used += width + GAP;
  }
  return rows;
}
