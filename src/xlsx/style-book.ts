import type { CellLook } from "./cell-looks";
import { NAMESPACES } from "./namespaces";
import { Numbered } from "./numbered";
import { argb, borderXml, fillXml, fontXml, PLAIN, type Font } from "./style-pieces";
import { xml, type XmlNode } from "./xml";

/** How a cell looks where a rule holds for it. */
export interface RuleLook {
  fill?: string;
  fontColor?: string;
  numberFormat?: string;
}

/** Formats that every workbook knows by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "0%": 9 };
const FIRST_OWN_FORMAT = 164;

/** All looks of a workbook, each written once. */
export class StyleBook {
  private readonly formats = new Numbered<string>();
  private readonly fonts = new Numbered<Font>([PLAIN]);
  /** The first two are the same in every workbook. */
  private readonly fills = new Numbered<string | null>([null, "gray125"]);
  private readonly borders = new Numbered<string | null>([null]);
  private readonly looks = new Numbered<CellLook>([{}]);
  private readonly ruleLooks = new Numbered<RuleLook>();

  /** The number by which a cell names its look; 0 is plain. */
  cell(look: CellLook): number {
    return this.looks.numberOf(Object.fromEntries(Object.entries(look).sort()) as CellLook);
  }

  /** The number by which a rule names its look. */
  rule(look: RuleLook): number {
    return this.ruleLooks.numberOf(look);
  }

  xml(): XmlNode {
    const cells = this.looks.all.map((look) => this.lookXml(look));
    const rules = this.ruleLooks.all.map((look) => this.ruleXml(look));
    const list = (tag: string, children: XmlNode[]) =>
      children.length === 0 ? null : xml(tag, { count: children.length }, children);
    const numbered = this.formats.all.map((formatCode, i) =>
      xml("numFmt", { numFmtId: FIRST_OWN_FORMAT + i, formatCode }),
    );
    return xml(
      "styleSheet",
      { xmlns: NAMESPACES.main },
      list("numFmts", numbered),
      list("fonts", this.fonts.all.map(fontXml)),
      list("fills", this.fills.all.map(fillXml)),
      list("borders", this.borders.all.map(borderXml)),
      list("cellStyleXfs", [xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list("cellXfs", cells),
      list("cellStyles", [xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      list("dxfs", rules),
    );
  }

  private formatId(format: string | undefined): number {
    if (format === undefined || format === "") return 0;
    return BUILT_IN[format] ?? FIRST_OWN_FORMAT + this.formats.numberOf(format);
  }

  private lookXml(look: CellLook): XmlNode {
    const { bold = false, italic = false, underline = false, fontColor, fill, lineBelow } = look;
    const ids = {
      numFmtId: this.formatId(look.numberFormat),
      fontId: this.fonts.numberOf({ bold, italic, underline, colour: fontColor ?? null }),
      fillId: this.fills.numberOf(fill ?? null),
      borderId: this.borders.numberOf(lineBelow ?? null),
    };
    const { align, verticalAlign, wrap } = look;
    const aligned = align !== undefined || verticalAlign !== undefined || wrap === true;
    return xml(
      "xf",
      {
        ...ids,
        xfId: 0,
        quotePrefix: look.quoted === true ? 1 : undefined,
        applyNumberFormat: ids.numFmtId > 0 ? 1 : undefined,
        applyFont: ids.fontId > 0 ? 1 : undefined,
        applyFill: ids.fillId > 0 ? 1 : undefined,
        applyBorder: ids.borderId > 0 ? 1 : undefined,
        applyAlignment: aligned ? 1 : undefined,
      },
      aligned
        ? xml("alignment", {
            horizontal: align?.toLowerCase(),
            vertical: verticalAlign?.toLowerCase(),
            wrapText: wrap === true ? 1 : undefined,
          })
        : null,
    );
  }

  private ruleXml({ fill, fontColor, numberFormat }: RuleLook): XmlNode {
    return xml(
      "dxf",
      {},
      fontColor === undefined ? null : xml("font", {}, xml("color", { rgb: argb(fontColor) })),
      numberFormat === undefined
        ? null
        : xml("numFmt", { numFmtId: this.formatId(numberFormat), formatCode: numberFormat }),
      fill === undefined
        ? null
        : xml(
            "fill",
            {},
            xml(
              "patternFill",
              { patternType: "solid" },
              xml("fgColor", { rgb: argb(fill) }),
              xml("bgColor", { rgb: argb(fill) }),
            ),
          ),
    );
  }
}
