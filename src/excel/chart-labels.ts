import type { LabelPlace, SeriesLabels } from "../report/chart-series";
import { plainText } from "./plain-text";

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

/**
 * Labels a series: in one step where the labels are values, point by point where they are texts.
 *
 * @param values the numbers that are labelled; gaps have no label.
 */
export function applyLabels(
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
      if (text !== null) point().dataLabel.text = plainText(text);
      if (exception !== undefined) point().dataLabel.position = positionOf(exception, mark);
    }
  });
}
