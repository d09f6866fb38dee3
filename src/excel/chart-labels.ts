import type { LabelPlace, SeriesLabels } from "../report/chart-series";
import { spot, spotAddress, type Spot } from "../report/spot";
import type { ChartTarget } from "./chart-target";

type Position = Excel.ChartDataLabels["position"];

const BESIDE: Readonly<Record<LabelPlace, Position>> = {
  left: "Left",
  right: "Right",
  above: "Top",
  below: "Bottom",
  center: "Center",
  end: "Right",
};

const ON_BAR: Readonly<Record<LabelPlace, Position>> = {
  left: "InsideBase",
  below: "InsideBase",
  right: "InsideEnd",
  above: "InsideEnd",
  center: "Center",
  end: "OutsideEnd",
};

/** How a series is labelled: which of a point's numbers, and on what. */
export interface LabelKind {
  mark: "bar" | "stacked-bar" | "point";
  /** Whether the number is x. */
  showsX: boolean;
}

/** Excel puts no label outside a bar that another one may stand upon. */
function positionOf(place: LabelPlace, mark: LabelKind["mark"]): Position {
  if (mark === "point") return BESIDE[place];
  return mark === "stacked-bar" && place === "end" ? "InsideEnd" : ON_BAR[place];
}

/** A cell of the helper block as a label's formula: what a survey says is never a formula itself. */
function cellReference({ sheetName, start }: ChartTarget, at: Spot, point: number): string {
  const own = at.rows === 1 ? spot(at.row, at.column + point) : spot(at.row + point, at.column);
  const address = spotAddress(own, start);
  const fixed = address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `='${sheetName.replaceAll("'", "''")}'!${fixed}`;
}

/**
 * Labels a series: in one step where the labels are values, point by point where they are texts.
 *
 * @param values the numbers that are labelled; gaps have no label.
 */
export function applyLabels(
  target: ChartTarget,
  series: Excel.ChartSeries,
  labels: SeriesLabels | undefined,
  values: readonly (number | null)[],
  { mark, showsX }: LabelKind,
  colour: string,
): void {
  series.hasDataLabels = labels !== undefined;
  if (labels === undefined) return;
  const { dataLabels } = series;
  dataLabels.position = positionOf(labels.place, mark);
  dataLabels.showValue = !showsX;
  dataLabels.showCategoryName = showsX;
  dataLabels.showSeriesName = false;
  dataLabels.showLegendKey = false;
  dataLabels.format.font.color = colour;
  dataLabels.format.font.size = 10;
  if (labels.kind === "values") {
    dataLabels.linkNumberFormat = false;
    dataLabels.numberFormat = labels.format;
  }
  values.forEach((value, i) => {
    if (value === null) return;
    const exception = labels.exceptions?.[i];
    const text = labels.kind === "texts" ? (labels.texts.values[i] ?? "") : null;
    const point = () => series.points.getItemAt(i);
    if (exception === null || text === "") point().hasDataLabel = false;
    else {
      if (labels.kind === "texts") {
        point().dataLabel.formula = cellReference(target, labels.texts.at, i);
      }
      if (exception !== undefined) point().dataLabel.position = positionOf(exception, mark);
    }
  });
}
