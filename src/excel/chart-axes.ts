import { chartRanges, type AxisRange } from "../report/axis-range";
import type { Axis, SingleChart } from "../report/chart-plan";
import { TONE_COLOURS } from "../report/tones";

const MUTED = TONE_COLOURS.muted ?? "";
const INK = TONE_COLOURS.ink ?? "";
const GRID = TONE_COLOURS.grid ?? "";
const BASE = TONE_COLOURS.middle ?? "";

function applyAxis(
  made: Excel.ChartAxis,
  axis: Axis,
  range: AxisRange | null,
  hasLine: boolean,
): void {
  const { shown, grid, reversed = false, title, format = "General" } = axis;
  if (range !== null) {
    made.minimum = range.min;
    made.maximum = range.max;
    made.majorUnit = range.step;
    made.linkNumberFormat = false;
    made.numberFormat = format;
  }
  made.reversePlotOrder = reversed;
  made.majorTickMark = "None";
  made.minorTickMark = "None";
  made.majorGridlines.visible = grid;
  if (grid) made.majorGridlines.format.line.color = GRID;
  if (title !== undefined && shown) {
    made.title.text = title;
    made.title.format.font.bold = false;
    made.title.format.font.color = MUTED;
  } else made.title.visible = false;
  made.format.font.color = range === null ? INK : MUTED;
  made.format.font.size = 10;
  if (hasLine) made.format.line.color = BASE;
  else made.format.line.clear();
  // Last: an axis that is not seen keeps its range.
  made.visible = shown;
}

/** Both axes of a chart as its plan says, with the range that all hands use. */
export function applyAxes(chart: Excel.Chart, plan: SingleChart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const ranges = chartRanges(plan);
  if (plan.family === "bars") {
    const [names, numbers] = plan.lying ? [plan.y, plan.x] : [plan.x, plan.y];
    applyAxis(categoryAxis, names, null, true);
    applyAxis(valueAxis, numbers, plan.lying ? ranges.x : ranges.y, false);
  } else {
    applyAxis(categoryAxis, plan.x, ranges.x, plan.family === "lines");
    applyAxis(valueAxis, plan.y, ranges.y, false);
  }
  // The numbers stand below and at the left also where the other axis runs the other way.
  const isTurned = (axis: Axis) => (axis.reversed === true ? "High" : "Low");
  const lies = plan.family === "bars" && plan.lying;
  categoryAxis.tickLabelPosition = isTurned(lies ? plan.x : plan.y);
  valueAxis.tickLabelPosition = isTurned(lies ? plan.y : plan.x);
}
