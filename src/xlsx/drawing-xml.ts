import type { PlacedChart } from "./chart-places";
import { NAMESPACES } from "./namespaces";
import { xml, type XmlNode } from "./xml";

/** English Metric Units in a point. */
const EMU = 12_700;

function emu(points: number): number {
  return Math.round(points * EMU);
}

function frameXml({ chart, description }: PlacedChart, id: number, relation: string): XmlNode {
  return xml(
    "xdr:graphicFrame",
    { macro: "" },
    xml(
      "xdr:nvGraphicFramePr",
      {},
      // Id 1 is the drawing itself.
      xml("xdr:cNvPr", { id, name: chart.id, descr: description }),
      xml("xdr:cNvGraphicFramePr"),
    ),
    xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
    xml(
      "a:graphic",
      {},
      xml(
        "a:graphicData",
        { uri: NAMESPACES.chart },
        xml("c:chart", {
          "xmlns:c": NAMESPACES.chart,
          "xmlns:r": NAMESPACES.relations,
          "r:id": relation,
        }),
      ),
    ),
  );
}

/** The charts of a sheet, each where it stands and told in words; `relations` has an id a chart. */
export function drawingXml(charts: readonly PlacedChart[], relations: readonly string[]): XmlNode {
  return xml(
    "xdr:wsDr",
    { "xmlns:xdr": NAMESPACES.sheetDrawing, "xmlns:a": NAMESPACES.drawing },
    charts.map((placed, i) => {
      const { from, width, height } = placed;
      return xml(
        "xdr:oneCellAnchor",
        {},
        xml(
          "xdr:from",
          {},
          xml("xdr:col", {}, String(from.column)),
          xml("xdr:colOff", {}, String(emu(from.right))),
          xml("xdr:row", {}, String(from.row)),
          xml("xdr:rowOff", {}, String(emu(from.down))),
        ),
        xml("xdr:ext", { cx: emu(width), cy: emu(height) }),
        frameXml(placed, i + 2, relations[i]),
        xml("xdr:clientData"),
      );
    }),
  );
}
