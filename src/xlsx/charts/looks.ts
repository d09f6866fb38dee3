import { val, xml, type XmlNode } from "../xml";

/** English Metric Units in a point, as lines are measured. */
const EMU = 12_700;
export const TEXT_POINTS = 10;

function solid(colour: string): XmlNode {
  return xml("a:solidFill", {}, val("a:srgbClr", colour.slice(1).toUpperCase()));
}

/** A line; null is none. */
export interface LineLook {
  colour: string | null;
  points?: number;
  dashed?: boolean;
}

export function lineXml({ colour, points = 0.75, dashed = false }: LineLook): XmlNode {
  if (colour === null) return xml("a:ln", {}, xml("a:noFill"));
  return xml(
    "a:ln",
    { w: Math.round(points * EMU) },
    solid(colour),
    dashed ? val("a:prstDash", "dash") : null,
    xml("a:round"),
  );
}

/** Fill and line of a shape; where no fill is given, the shape has none to give. */
export function shapeXml({ fill, line }: { fill?: string | null; line?: LineLook }): XmlNode {
  return xml(
    "c:spPr",
    {},
    fill === undefined ? null : fill === null ? xml("a:noFill") : solid(fill),
    line === undefined ? null : lineXml(line),
  );
}

export interface TextLook {
  colour: string;
  bold?: boolean;
  /** The side on which the lines of a text meet; the middle where left out. */
  align?: "l" | "r";
}

/** `sz` is in hundredths of a point. */
export function lettersXml(tag: "a:defRPr" | "a:rPr", { colour, bold = false }: TextLook): XmlNode {
  return xml(
    tag,
    {
      ...(tag === "a:rPr" ? { lang: "da-DK" } : {}),
      sz: TEXT_POINTS * 100,
      b: bold ? 1 : 0,
    },
    solid(colour),
    xml("a:latin", { typeface: "Calibri" }),
  );
}

/** How the texts of a part of a chart look. */
export function textLookXml(look: TextLook, body: Record<string, string | number> = {}): XmlNode {
  return xml(
    "c:txPr",
    {},
    xml("a:bodyPr", body),
    xml("a:lstStyle"),
    xml(
      "a:p",
      {},
      xml("a:pPr", {}, lettersXml("a:defRPr", look)),
      xml("a:endParaRPr", { lang: "da-DK" }),
    ),
  );
}

/** A text of our own, line by line: nothing in it is a formula or a field. */
export function textXml(
  lines: readonly string[],
  look: TextLook,
  body: Record<string, string | number> = {},
): XmlNode {
  return xml(
    "c:tx",
    {},
    xml(
      "c:rich",
      {},
      xml("a:bodyPr", body),
      xml("a:lstStyle"),
      lines.map((line) =>
        xml(
          "a:p",
          {},
          xml("a:pPr", { algn: look.align }, lettersXml("a:defRPr", look)),
          xml("a:r", {}, lettersXml("a:rPr", look), xml("a:t", {}, line)),
        ),
      ),
    ),
  );
}
