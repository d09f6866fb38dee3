import type { AxisRange } from "../../report/axis-range";
import type { Axis, SingleChart } from "../../report/chart-plan";
import { TONE_COLOURS } from "../../report/tones";
import { val, xml, type XmlNode } from "../xml";
import { lineXml, shapeXml, textLookXml, textXml, TEXT_POINTS } from "./looks";

const INK = TONE_COLOURS.ink ?? "";
const MUTED = TONE_COLOURS.muted ?? "";
const GRID = TONE_COLOURS.grid ?? "";
/** The line that bars stand on, or that a course of rounds runs above. */
const BASE = TONE_COLOURS.middle ?? "";

/** The axes' ids, as the series' group names them: that which lies first. */
export const AXIS_IDS = { x: 111_111_111, y: 222_222_222 } as const;

/** Where an axis lies among others, and how it looks beyond what its plan says. */
interface Lie {
  own: keyof typeof AXIS_IDS;
  other: Axis;
  /** Where the other axis goes through, beside its lower or upper end: at its 0. */
  atZero?: boolean;
  hasLine: boolean;
  /** The chart's size in points and where its plot begins, for the title. */
  chart: SingleChart;
}

/** The title of an upright axis lies above it, as nobody reads with their head on the side. */
function titleXml(title: string, own: Lie["own"], { plotArea, height }: SingleChart): XmlNode {
  const above = Math.max(0, plotArea.top - (TEXT_POINTS + 8) / height);
  return xml(
    "c:title",
    {},
    textXml([title], { colour: MUTED }, { rot: 0, vert: "horz", wrap: "none" }),
    own === "x"
      ? null
      : xml(
          "c:layout",
          {},
          xml(
            "c:manualLayout",
            {},
            val("c:xMode", "edge"),
            val("c:yMode", "edge"),
            val("c:x", 0),
            val("c:y", above),
          ),
        ),
    val("c:overlay", own === "x" ? 0 : 1),
  );
}

/** Scale, grid, title and looks: what both kinds of axis have, in the order of the format. */
function commonXml(axis: Axis, range: AxisRange | null, lie: Lie): XmlNode[] {
  const { shown, grid, reversed = false, title, format = "General" } = axis;
  const { own, other, atZero = false, hasLine, chart } = lie;
  // Numbers and names stand below and at the left also where the other axis runs the other way.
  const beside = other.reversed === true ? "max" : "min";
  const labels = atZero ? (beside === "max" ? "high" : "low") : "nextTo";
  return [
    val("c:axId", AXIS_IDS[own]),
    xml(
      "c:scaling",
      {},
      val("c:orientation", reversed ? "maxMin" : "minMax"),
      range === null ? null : [val("c:max", range.max), val("c:min", range.min)],
    ),
    // An axis that is not seen keeps its range; a line that others stand on is seen without words.
    val("c:delete", shown || hasLine ? 0 : 1),
    val("c:axPos", own === "x" ? "b" : "l"),
    ...(grid ? [xml("c:majorGridlines", {}, xml("c:spPr", {}, lineXml({ colour: GRID })))] : []),
    ...(title !== undefined && shown ? [titleXml(title, own, chart)] : []),
    xml("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", shown ? labels : "none"),
    shapeXml({ line: { colour: hasLine ? BASE : null } }),
    textLookXml({ colour: range === null ? INK : MUTED }),
    val("c:crossAx", AXIS_IDS[own === "x" ? "y" : "x"]),
    val("c:crosses", atZero ? "autoZero" : beside),
  ];
}

function numbersAxisXml(axis: Axis, range: AxisRange | null, lie: Lie, isBars: boolean): XmlNode {
  return xml(
    "c:valAx",
    {},
    commonXml(axis, range, lie),
    val("c:crossBetween", isBars ? "between" : "midCat"),
    range === null ? null : val("c:majorUnit", range.step),
  );
}

function namesAxisXml(axis: Axis, lie: Lie): XmlNode {
  return xml(
    "c:catAx",
    {},
    commonXml(axis, null, lie),
    val("c:auto", 0),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 50),
    // Every name is shown, however many there are.
    val("c:tickLblSkip", 1),
    val("c:noMultiLvlLbl", 1),
  );
}

/** Both axes of a chart with the range that all hands use. */
export function axesXml(
  chart: SingleChart,
  ranges: { x: AxisRange | null; y: AxisRange | null },
): XmlNode[] {
  const { x, y } = chart;
  if (chart.family !== "bars") {
    const hasLine = chart.family === "lines";
    return [
      numbersAxisXml(x, ranges.x, { own: "x", other: y, hasLine, chart }, false),
      numbersAxisXml(y, ranges.y, { own: "y", other: x, hasLine: false, chart }, false),
    ];
  }
  const [names, numbers] = chart.lying ? (["y", "x"] as const) : (["x", "y"] as const);
  const namesLie: Lie = { own: names, other: chart[numbers], atZero: true, hasLine: true, chart };
  const numbersLie: Lie = { own: numbers, other: chart[names], hasLine: false, chart };
  return [
    namesAxisXml(chart[names], namesLie),
    numbersAxisXml(chart[numbers], ranges[numbers], numbersLie, true),
  ];
}
