import { chartRanges, type AxisRange } from "../../report/axis-range";
import { barsAreAlone } from "../../report/bar-spans";
import type { BarsChart, LinesChart, PointsChart, SingleChart } from "../../report/chart-plan";
import { TONE_COLOURS } from "../../report/tones";
import type { PlacedChart } from "../chart-places";
import { NAMESPACES } from "../namespaces";
import { val, xml, type XmlNode } from "../xml";
import { AXIS_IDS, axesXml } from "./axes";
import { shapeXml, textLookXml, textXml } from "./looks";
import { barSeriesXml, xySeriesXml } from "./series";

const INK = TONE_COLOURS.ink ?? "";
/** Height of a title above a small chart of a panel. */
const TITLE_POINTS = 28;
const LEGENDS = { right: "r", top: "t", bottom: "b" } as const;

function barsXml(chart: BarsChart, sheet: string): XmlNode {
  const { lying, stacked, gap, series } = chart;
  const [first, second] = lying ? [AXIS_IDS.y, AXIS_IDS.x] : [AXIS_IDS.x, AXIS_IDS.y];
  return xml(
    "c:barChart",
    {},
    val("c:barDir", lying ? "bar" : "col"),
    val("c:grouping", stacked ? "stacked" : "clustered"),
    val("c:varyColors", 0),
    series.map((each, i) => barSeriesXml(each, i, chart, sheet)),
    val("c:gapWidth", gap),
    val("c:overlap", stacked || barsAreAlone(chart) ? 100 : 0),
    val("c:axId", first),
    val("c:axId", second),
  );
}

function scatterXml(
  chart: LinesChart | PointsChart,
  place: { sheet: string; width: number; x: AxisRange },
): XmlNode {
  return xml(
    "c:scatterChart",
    {},
    val("c:scatterStyle", "lineMarker"),
    val("c:varyColors", 0),
    chart.series.map((each, i) => xySeriesXml(each, i, chart, place)),
    val("c:axId", AXIS_IDS.x),
    val("c:axId", AXIS_IDS.y),
  );
}

/** The inner plot area as fractions of the chart, below its title where it has one. */
function layoutXml(plotArea: SingleChart["plotArea"], least: number): XmlNode {
  const { left, width } = plotArea;
  const top = Math.max(plotArea.top, least);
  const height = plotArea.height - (top - plotArea.top);
  return xml(
    "c:layout",
    {},
    xml(
      "c:manualLayout",
      {},
      val("c:layoutTarget", "inner"),
      val("c:xMode", "edge"),
      val("c:yMode", "edge"),
      val("c:x", left),
      val("c:y", top),
      val("c:w", width),
      val("c:h", height),
    ),
  );
}

/**
 * Only series with a name stand in it. A filler without one is not seen there anyway: LibreOffice
 * hides the wrong entries of stacked bars.
 */
function legendXml({ legend, series }: SingleChart): XmlNode | null {
  if (legend === "none") return null;
  const hidden = series.flatMap(({ name, kind, tone }, i) => {
    const isNamed = name !== null && name.trim() !== "" && kind !== "labels";
    return isNamed || (kind === "bar" && tone === "filler") ? [] : [i];
  });
  return xml(
    "c:legend",
    {},
    val("c:legendPos", LEGENDS[legend]),
    hidden.map((i) => xml("c:legendEntry", {}, val("c:idx", i), val("c:delete", 1))),
    val("c:overlay", 0),
    textLookXml({ colour: INK }),
  );
}

/** A chart's part: the numbers that it shows stand in cells of the sheet, and beside the references. */
export function chartXml({ chart, width, height, titled }: PlacedChart, sheet: string): XmlNode {
  const ranges = chartRanges(chart);
  const x = ranges.x ?? { min: 0, max: 1, step: 1 };
  return xml(
    "c:chartSpace",
    {
      "xmlns:c": NAMESPACES.chart,
      "xmlns:a": NAMESPACES.drawing,
      "xmlns:r": NAMESPACES.relations,
    },
    val("c:roundedCorners", 0),
    xml(
      "c:chart",
      {},
      // Its words stand in cells around it, where they wrap and are read.
      titled
        ? xml(
            "c:title",
            {},
            textXml([chart.finding], { colour: INK, bold: true }),
            val("c:overlay", 1),
          )
        : null,
      val("c:autoTitleDeleted", titled ? 0 : 1),
      xml(
        "c:plotArea",
        {},
        layoutXml(chart.plotArea, titled ? TITLE_POINTS / height : 0),
        chart.family === "bars" ? barsXml(chart, sheet) : scatterXml(chart, { sheet, width, x }),
        axesXml(chart, ranges),
        shapeXml({ fill: null, line: { colour: null } }),
      ),
      legendXml(chart),
      // What only charts read may be hidden.
      val("c:plotVisOnly", 0),
      val("c:dispBlanksAs", "gap"),
    ),
    shapeXml({ fill: "#FFFFFF", line: { colour: null } }),
    textLookXml({ colour: INK }),
  );
}
