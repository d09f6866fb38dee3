import type { LabelPlace, SeriesLabels } from "../../report/chart-series";
import { val, xml, type XmlNode } from "../xml";
import { shapeXml, textLookXml, textXml, type TextLook } from "./looks";

const BESIDE: Readonly<Record<LabelPlace, string>> = {
  left: "l",
  right: "r",
  above: "t",
  below: "b",
  center: "ctr",
  end: "r",
};

const ON_BAR: Readonly<Record<LabelPlace, string>> = {
  left: "inBase",
  below: "inBase",
  right: "inEnd",
  above: "inEnd",
  center: "ctr",
  end: "outEnd",
};

/** How a series is labelled. */
export interface LabelKind {
  mark: "bar" | "stacked-bar" | "point";
  /** Whether the number that is shown is x. */
  showsX: boolean;
  look: TextLook;
  /** A text in as many lines as the room at this side of its point has it take. */
  linesOf: (text: string, place: LabelPlace, point: number) => readonly string[];
}

/** Excel takes a file for damaged that has a label outside a bar that another one may stand upon. */
function positionOf(place: LabelPlace, mark: LabelKind["mark"]): string {
  if (mark === "point") return BESIDE[place];
  return mark === "stacked-bar" && place === "end" ? "inEnd" : ON_BAR[place];
}

/** Texts are broken where we say, and nowhere else. */
const UNBROKEN = { wrap: "none", lIns: 38_100, tIns: 19_050, rIns: 38_100, bIns: 19_050 };

function shownXml(place: LabelPlace, { mark, showsX }: LabelKind): XmlNode[] {
  return [
    val("c:dLblPos", positionOf(place, mark)),
    val("c:showLegendKey", 0),
    val("c:showVal", showsX ? 0 : 1),
    val("c:showCatName", showsX ? 1 : 0),
    val("c:showSerName", 0),
    val("c:showPercent", 0),
    val("c:showBubbleSize", 0),
  ];
}

function lookXml(labels: SeriesLabels, { look }: LabelKind): XmlNode[] {
  return [
    ...(labels.kind === "values"
      ? [xml("c:numFmt", { formatCode: labels.format, sourceLinked: 0 })]
      : []),
    shapeXml({ fill: null, line: { colour: null } }),
    textLookXml(look, UNBROKEN),
  ];
}

function pointXml(labels: SeriesLabels, point: number, kind: LabelKind): XmlNode | null {
  const exception = labels.exceptions?.[point];
  const text = labels.kind === "texts" ? (labels.texts.values[point] ?? "") : null;
  const idx = val("c:idx", point);
  if (exception === null || text === "") return xml("c:dLbl", {}, idx, val("c:delete", 1));
  const place = exception ?? labels.place;
  if (text !== null) {
    return xml(
      "c:dLbl",
      {},
      idx,
      textXml(
        kind.linesOf(text, place, point),
        { ...kind.look, align: place === "left" ? "r" : place === "right" ? "l" : undefined },
        UNBROKEN,
      ),
      shapeXml({ fill: null, line: { colour: null } }),
      shownXml(place, kind),
    );
  }
  if (exception === undefined) return null;
  return xml("c:dLbl", {}, idx, lookXml(labels, kind), shownXml(place, kind));
}

/**
 * The labels of a series: point by point where they are texts or stand elsewhere than the others.
 *
 * @param values the numbers that are labelled; gaps have no label.
 */
export function labelsXml(
  labels: SeriesLabels | undefined,
  values: readonly (number | null)[],
  kind: LabelKind,
): XmlNode | null {
  if (labels === undefined) return null;
  const own = values.map((value, point) => (value === null ? null : pointXml(labels, point, kind)));
  return xml("c:dLbls", {}, own, lookXml(labels, kind), shownXml(labels.place, kind));
}
