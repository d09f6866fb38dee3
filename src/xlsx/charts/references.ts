import type { Column } from "../../report/chart-series";
import { spot, spotAddress, type Spot } from "../../report/spot";
import { xml, val, type XmlNode } from "../xml";

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Cells as charts and names refer to them: `'Oversigt'!$A$1:$B$2`. */
export function fixedReference(sheet: string, at: Spot): string {
  const fixed = (row: number, column: number) =>
    spotAddress(spot(row, column)).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const first = fixed(at.row, at.column);
  const last = fixed(at.row + at.rows - 1, at.column + at.columns - 1);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The values as the file keeps them beside the reference; a gap is left out. */
function points(values: readonly (number | string | null)[]): XmlNode[] {
  return [
    val("c:ptCount", values.length),
    ...values.flatMap((value, idx) =>
      value === null || value === "" ? [] : [xml("c:pt", { idx }, xml("c:v", {}, String(value)))],
    ),
  ];
}

/** A column of numbers: where they stand, and what they are. */
export function numbersXml(tag: string, { at, values }: Column, sheet: string): XmlNode {
  return xml(
    tag,
    {},
    xml(
      "c:numRef",
      {},
      xml("c:f", {}, fixedReference(sheet, at)),
      xml("c:numCache", {}, xml("c:formatCode", {}, "General"), points(values)),
    ),
  );
}

/** A column of names. */
export function namesXml(tag: string, { at, values }: Column<string>, sheet: string): XmlNode {
  return xml(
    tag,
    {},
    xml(
      "c:strRef",
      {},
      xml("c:f", {}, fixedReference(sheet, at)),
      xml("c:strCache", {}, points(values)),
    ),
  );
}
