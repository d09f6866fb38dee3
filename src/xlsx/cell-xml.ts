import { cellFormula } from "../report/cell-formula";
import type { FormulaCell, PlanCell, Shown } from "../report/plan-cell";
import type { StringTable } from "./string-table";
import { xml, type XmlNode } from "./xml";

const AT_FIRST = { row: 0, column: 0 };

/** A text that a spreadsheet would take for a formula if it were typed. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s']*[=+\-@]/.test(text);
}

/** Whether a formula speaks of cells of this file alone: the sheets that were read are not in it. */
export function staysInFile({ pieces }: FormulaCell): boolean {
  return pieces.every((piece) => typeof piece === "string" || piece.kind !== "source");
}

function valueXml(
  value: Shown,
  attributes: { r: string; s?: number },
  strings: StringTable,
): XmlNode | null {
  if (value === null || value === "") {
    return attributes.s === undefined ? null : xml("c", attributes);
  }
  if (typeof value === "number") return xml("c", attributes, xml("v", {}, String(value)));
  return xml("c", { ...attributes, t: "s" }, xml("v", {}, String(strings.numberOf(value))));
}

function formulaXml(cell: FormulaCell, attributes: { r: string; s?: number }): XmlNode {
  const { shown = null } = cell;
  const formula = xml("f", {}, cellFormula(cell, AT_FIRST).slice(1));
  const type = typeof shown === "string" ? { t: "str" } : {};
  return xml(
    "c",
    { ...attributes, ...type },
    formula,
    shown === null ? null : xml("v", {}, String(shown)),
  );
}

/**
 * A cell of a worksheet; null where there is nothing to write. Texts are never formulas. Our own
 * functions stand as what they came to: a file must be right where the add-in is not.
 *
 * @param style the number of its look; 0 is plain.
 */
export function cellXml(
  cell: PlanCell,
  address: string,
  style: number,
  strings: StringTable,
): XmlNode | null {
  const attributes = { r: address, ...(style > 0 ? { s: style } : {}) };
  if (cell === null) return valueXml(null, attributes, strings);
  switch (cell.kind) {
    case "text":
      return valueXml(cell.text, attributes, strings);
    case "number":
      return valueXml(cell.number, attributes, strings);
    case "call":
      return valueXml(cell.shown ?? null, attributes, strings);
    case "formula":
      return staysInFile(cell)
        ? formulaXml(cell, attributes)
        : valueXml(cell.shown ?? null, attributes, strings);
  }
}
