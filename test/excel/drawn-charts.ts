import { shownNumber } from "../../src/report/shown-cell";
import type { OpenedWorkbook } from "./workbook";

type ChartRecord = ReturnType<OpenedWorkbook["host"]["charts"]>[number];
type SeriesRecord = ChartRecord["series"][number];

/** A label as it can be read: of which series and point (both from 0), and what it says. */
export interface ReadLabel {
  series: number;
  point: number;
  text: string;
}

type Values = Record<string, unknown>;

const of = (values: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((found, name) => (found as Values | undefined)?.[name], values);

/** What the cells hold that a series draws. */
export async function drawnValues(
  workbook: OpenedWorkbook,
  sheet: string,
  series: SeriesRecord,
  axis: "x" | "y",
): Promise<unknown[]> {
  const area = series[axis]?.area;
  if (area === undefined) return [];
  const { Excel } = workbook.host;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(
        area.startRow,
        area.startColumn,
        area.endRow - area.startRow + 1,
        area.endColumn - area.startColumn + 1,
      );
    range.load("values");
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

/** The labels of a chart, numbers in their format and texts. */
export async function readLabels(
  workbook: OpenedWorkbook,
  sheet: string,
  { series }: ChartRecord,
): Promise<ReadLabel[]> {
  const labels: ReadLabel[] = [];
  for (const [index, each] of series.entries()) {
    if (each.values.hasDataLabels !== true) continue;
    const values = await drawnValues(workbook, sheet, each, "y");
    const shown =
      of(each.values, "dataLabels", "showCategoryName") === true
        ? await drawnValues(workbook, sheet, each, "x")
        : values;
    const format = String(of(each.values, "dataLabels", "numberFormat") ?? "General");
    for (const [point, value] of values.entries()) {
      if (value === "" || shown[point] === "") continue;
      const own = each.points[point] as Values | undefined;
      if (own?.hasDataLabel === false) continue;
      const text = of(own, "dataLabel", "text");
      if (typeof text === "string") labels.push({ series: index, point, text });
      else {
        labels.push({
          series: index,
          point,
          text: shownNumber(Number(shown[point]), format, "da"),
        });
      }
    }
  }
  return labels;
}
