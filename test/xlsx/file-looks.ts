import { areaOf } from "../../src/files/xlsx/cell-reference";
import { all, down, valueAt, type Element } from "./read-parts";

/** How a cell of a file looks, in the words of Excel's interface. */
export interface FileLook {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  colour: string;
  fill: string;
  align: string;
  wrap: boolean;
  below: string;
}

const BUILT_IN: Record<string, string> = { 0: "General", 1: "0", 2: "0.00", 9: "0%" };

const colourOf = (element: Element | undefined): string =>
  element === undefined ? "" : `#${element.attributes.rgb.slice(2)}`;

const capital = (word: string | undefined, other: string) =>
  word === undefined ? other : word[0].toUpperCase() + word.slice(1);

/** The looks of a sheet's cells by address; cells that are not written are not there. */
export function fileLooks(parts: Map<string, Element>, sheet: string): Map<string, FileLook> {
  const styles = parts.get("xl/styles.xml");
  const list = (tag: string) => down(styles, tag)?.children ?? [];
  const formats = new Map(
    list("numFmts").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const [fonts, fills, borders, looks] = ["fonts", "fills", "borders", "cellXfs"].map(list);
  return new Map(
    all(parts.get(sheet), "c").map(({ attributes: { r, s = "0" } }) => {
      const look = looks[Number(s)];
      const { numFmtId, fontId, fillId, borderId } = look.attributes;
      const font = fonts[Number(fontId)];
      const alignment = down(look, "alignment")?.attributes;
      return [
        r,
        {
          numberFormat: formats.get(numFmtId) ?? BUILT_IN[numFmtId],
          bold: down(font, "b") !== undefined,
          italic: down(font, "i") !== undefined,
          colour: colourOf(down(font, "color")),
          fill: colourOf(down(fills[Number(fillId)], "patternFill", "fgColor")),
          align: capital(alignment?.horizontal, "General"),
          wrap: alignment?.wrapText === "1",
          below: colourOf(down(borders[Number(borderId)], "bottom", "color")),
        },
      ];
    }),
  );
}

/** The rules of a sheet: where, when, and in which colours. */
export function fileRules(parts: Map<string, Element>, sheet: string): string[] {
  const looks = down(parts.get("xl/styles.xml"), "dxfs")?.children ?? [];
  return all(parts.get(sheet), "conditionalFormatting").flatMap(({ attributes, children }) =>
    children.map((rule) => {
      const look = looks[Number(rule.attributes.dxfId)];
      const words = [
        attributes.sqref,
        `=${down(rule, "formula")?.text}`,
        colourOf(down(look, "fill", "patternFill", "bgColor")),
        colourOf(down(look, "font", "color")),
      ];
      return words.join(" ");
    }),
  );
}

/** The merged cells of a sheet. */
export function fileMerges(parts: Map<string, Element>, sheet: string): string[] {
  return all(parts.get(sheet), "mergeCell").map(({ attributes }) => attributes.ref);
}

/** A cached list with its gaps. */
export function cached(element: Element | undefined): (string | null)[] {
  const holder = element?.children[0]?.children.find(({ tag }) => /Cache$/.test(tag));
  const values = new Array<string | null>(Number(valueAt(holder, "c:ptCount"))).fill(null);
  for (const { attributes, children } of all(holder, "c:pt")) {
    values[Number(attributes.idx)] = children[0].text;
  }
  return values;
}

/** The sheet and the cells of a reference, rows and columns from 0. */
export function referred(reference: string) {
  const [, sheet, cells] = /^'(.*)'!(.*)$/.exec(reference) ?? [];
  const area = areaOf((cells ?? "").replaceAll("$", ""));
  if (area === null) throw new Error(`no cells: ${reference}`);
  return { sheet: sheet.replaceAll("''", "'"), area };
}
