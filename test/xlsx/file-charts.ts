import { shownNumber } from "../../src/report/shown-cell";
import type { ReadLabel } from "../excel/drawn-charts";
import { all, down, valueAt, type Element } from "./read-parts";
import { cached } from "./file-looks";

/** The series of a chart of a file, in order. */
export function seriesOf(chart: Element | undefined): Element[] {
  return all(chart, "c:ser");
}

/** The texts of a chart's labels: those of its own, and numbers in their format. */
export function labelsOf(chart: Element | undefined): ReadLabel[] {
  return seriesOf(chart).flatMap((series, index) => {
    const labels = down(series, "c:dLbls");
    if (labels === undefined) return [];
    const showsX = valueAt(labels, "c:showCatName") === "1";
    const y = cached(down(series, "c:yVal") ?? down(series, "c:val"));
    const x = cached(down(series, "c:xVal") ?? down(series, "c:cat"));
    const format = down(labels, "c:numFmt")?.attributes.formatCode ?? "General";
    const own = new Map(
      labels.children
        .filter(({ tag }) => tag === "c:dLbl")
        .map((label) => [Number(valueAt(label, "c:idx")), label]),
    );
    return y.flatMap((value, point): ReadLabel[] => {
      const label = own.get(point);
      const hasPlace = down(series, "c:xVal") === undefined || x[point] !== null;
      if (value === null || !hasPlace || valueAt(label, "c:delete") === "1") return [];
      const lines = all(down(label, "c:tx"), "a:t").map(({ text }) => text);
      const shown = showsX ? x[point] : value;
      const text = lines.length > 0 ? lines.join(" ") : shownNumber(Number(shown), format, "da");
      return [{ series: index, point, text }];
    });
  });
}

/** An axis of numbers or names by where it lies: its range, and whether it runs the other way. */
export function axisOf(chart: Element | undefined, position: "b" | "l") {
  const axes = [...all(chart, "c:catAx"), ...all(chart, "c:valAx")];
  const axis = axes.find((each) => valueAt(each, "c:axPos") === position);
  const number = (value: string | undefined) => (value === undefined ? undefined : Number(value));
  return {
    minimum: number(valueAt(axis, "c:scaling", "c:min")),
    maximum: number(valueAt(axis, "c:scaling", "c:max")),
    majorUnit: number(valueAt(axis, "c:majorUnit")),
    reversePlotOrder: valueAt(axis, "c:scaling", "c:orientation") === "maxMin",
    numberFormat: down(axis, "c:numFmt")?.attributes.formatCode,
    grid: down(axis, "c:majorGridlines") !== undefined,
  };
}
