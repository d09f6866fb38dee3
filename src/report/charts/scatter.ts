import { cleanNumber } from "../../stats/clean-number";
import { axisRange, type AxisRange } from "../axis-range";
import type { PointsChart } from "../chart-plan";
import type { LabelPlace } from "../chart-series";
import type { HelperBlock } from "../helper-block";
import { labelSides } from "../label-sides";
import type { ChartFrame } from "../page";

/** One named point a unit, and a straight line through them. */
export interface Scatter {
  points: readonly { name: string; x: number; y: number }[];
  /** Its titles and number formats, English. */
  x: { title: string; format: string };
  y: { title: string; format: string };
  /** The line's two ends; null where none is drawn. */
  trend: { name: string; x: readonly [number, number]; y: readonly [number, number] } | null;
}

const PLOT = { left: 0.09, top: 0.05, width: 0.87, height: 0.76 };
/** How far axes reach beyond the outermost points, as a part of their length: room for marks. */
const BEYOND = 0.04;

function range(values: readonly number[]): AxisRange {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least) * BEYOND;
  const around = axisRange({ shown: true, grid: true }, [least - room, most + room], false);
  // An axis of shares does not go on where no share can be.
  const isShare = least >= 0 && most <= 1;
  return isShare
    ? { ...around, min: Math.max(0, around.min), max: Math.min(1, around.max) }
    : { ...around, min: cleanNumber(around.min), max: cleanNumber(around.max) };
}

/** Two measures of units against each other. The axes need not begin at 0. */
export function scatterChart(
  scatter: Scatter,
  frame: ChartFrame,
  helper: HelperBlock,
): PointsChart {
  const { points, trend } = scatter;
  const x = range([...points.map((point) => point.x), ...(trend?.x ?? [])]);
  const y = range([...points.map((point) => point.y), ...(trend?.y ?? [])]);
  const plot = { width: frame.width * PLOT.width, height: frame.height * PLOT.height };
  const names = points.map(({ name }) => name);
  const sides = labelSides(
    points.map((point) => ({
      x: ((point.x - x.min) / (x.max - x.min)) * plot.width,
      y: ((y.max - point.y) / (y.max - y.min)) * plot.height,
    })),
    names,
    plot,
  );
  const elsewhere = sides.flatMap((side, i): [number, LabelPlace | null][] =>
    side === "right" ? [] : [[i, side]],
  );
  return {
    ...frame,
    family: "points",
    x: { ...x, ...scatter.x, shown: true, grid: false },
    y: { ...y, ...scatter.y, shown: true, grid: true },
    legend: "none",
    plotArea: PLOT,
    series: [
      ...(trend === null
        ? []
        : [
            {
              kind: "line" as const,
              name: trend.name,
              tone: "muted" as const,
              x: helper.numbers(trend.x),
              y: helper.numbers(trend.y),
              dashed: true,
            },
          ]),
      {
        kind: "points",
        name: null,
        tone: "latest",
        mark: "circle",
        x: helper.numbers(points.map((point) => point.x)),
        y: helper.numbers(points.map((point) => point.y)),
        labels: {
          kind: "texts",
          texts: helper.texts(names),
          place: "right",
          exceptions: Object.fromEntries(elsewhere),
        },
      },
    ],
  };
}
