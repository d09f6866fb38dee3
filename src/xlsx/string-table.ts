import { NAMESPACES } from "./namespaces";
import { xml, type XmlNode } from "./xml";

/** Longest text that a cell can hold. */
const LONGEST_TEXT = 32_767;

/** What a workbook's texts write as `_x000B_`: control characters, and what looks like such a code. */
const CODED = /[\u0000-\u0008\u000b-\u001f]|_(?=x[0-9a-f]{4}_)/gi;

function coded(text: string): string {
  return text.replace(CODED, (letter) => {
    return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** Blanks at the ends of a text are dropped where nothing says that they belong to it. */
function keepsSpace(text: string): "preserve" | undefined {
  return /^\s|\s$|\s\s|[\t\n]/.test(text) ? "preserve" : undefined;
}

/** All texts of a workbook's cells, each written once. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  /** The number by which a cell names its text, cut to what a cell can hold. */
  numberOf(text: string): number {
    this.used++;
    const kept = text.slice(0, LONGEST_TEXT);
    const known = this.numbers.get(kept);
    if (known !== undefined) return known;
    this.numbers.set(kept, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): XmlNode {
    return xml(
      "sst",
      { xmlns: NAMESPACES.main, count: this.used, uniqueCount: this.numbers.size },
      [...this.numbers.keys()].map((text) =>
        xml("si", {}, xml("t", { "xml:space": keepsSpace(text) }, coded(text))),
      ),
    );
  }
}
