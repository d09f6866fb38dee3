import { val, xml, type XmlNode } from "./xml";

/** A colour as a workbook writes it: opaque. */
export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** The letters of a cell. */
export interface Font {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  colour: string | null;
}

export const PLAIN: Font = { bold: false, italic: false, underline: false, colour: null };
const LETTERS = { size: 11, family: "Calibri" };
export function fontXml({ bold, italic, underline, colour }: Font): XmlNode {
  return xml(
    "font",
    {},
    bold ? xml("b") : null,
    italic ? xml("i") : null,
    underline ? xml("u") : null,
    val("sz", LETTERS.size),
    colour === null ? null : xml("color", { rgb: argb(colour) }),
    val("name", LETTERS.family),
    val("family", 2),
  );
}

/** @param fill a colour, or the name of the pattern that is the second of every workbook. */
export function fillXml(fill: string | null): XmlNode {
  const pattern =
    fill === null || fill === "gray125"
      ? xml("patternFill", { patternType: fill ?? "none" })
      : xml(
          "patternFill",
          { patternType: "solid" },
          xml("fgColor", { rgb: argb(fill) }),
          xml("bgColor", { indexed: 64 }),
        );
  return xml("fill", {}, pattern);
}

/** A line below, or none. */
export function borderXml(below: string | null): XmlNode {
  return xml(
    "border",
    {},
    xml("left"),
    xml("right"),
    xml("top"),
    below === null
      ? xml("bottom")
      : xml("bottom", { style: "thin" }, xml("color", { rgb: argb(below) })),
    xml("diagonal"),
  );
}
