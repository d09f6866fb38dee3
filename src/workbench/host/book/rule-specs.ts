import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "./a1-address";
import type { Rectangle } from "./area";
import { invalidArgument } from "./rich-api-error";

/** A conditional format in Office.js's terms; the workbench carries both kinds out by formula. */
export interface RuleSpec {
  type: "Custom" | "CellValue";
  formula: string;
  cellValue: Excel.ConditionalCellValueRule | undefined;
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
}

/** What the add-in asked for, by the rule's id: Univer keeps only the formula made from it. */
export type RuleSpecs = Map<string, RuleSpec>;

const COMPARISONS: Record<string, (cell: string, one: string, two: string) => string> = {
  Between: (cell, one, two) => `AND(${cell}>=${one},${cell}<=${two})`,
  NotBetween: (cell, one, two) => `OR(${cell}<${one},${cell}>${two})`,
  EqualTo: (cell, one) => `${cell}=${one}`,
  NotEqualTo: (cell, one) => `${cell}<>${one}`,
  GreaterThan: (cell, one) => `${cell}>${one}`,
  LessThan: (cell, one) => `${cell}<${one}`,
  GreaterThanOrEqual: (cell, one) => `${cell}>=${one}`,
  LessThanOrEqual: (cell, one) => `${cell}<=${one}`,
};

function bare(formula: unknown): string {
  return String(formula ?? "").replace(/^=/, "");
}

/** The formula for the first cell of the range; for the others Univer moves it along. */
function formulaFor(spec: RuleSpec, first: Rectangle): string {
  if (spec.type === "Custom") return `=${bare(spec.formula)}`;
  if (!spec.cellValue) return "=FALSE";
  const { operator, formula1, formula2 } = spec.cellValue;
  const compare = COMPARISONS[operator];
  if (!compare) throw invalidArgument(`operator "${operator}" is not offered`);
  const cell = `${columnLetters(first.startColumn)}${first.startRow + 1}`;
  return `=${compare(cell, bare(formula1), bare(formula2))}`;
}

export function univerRule(spec: RuleSpec, first: Rectangle): IFormulaHighlightCell {
  const style: IStyleBase = {};
  if (spec.fillColor) style.bg = { rgb: spec.fillColor };
  if (spec.fontColor) style.cl = { rgb: spec.fontColor };
  if (spec.bold) style.bl = BooleanNumber.TRUE;
  if (spec.italic) style.it = BooleanNumber.TRUE;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formulaFor(spec, first),
    style,
  };
}

/** A rule that came with a copied sheet or from the user, told back as a custom one. */
export function specOf(rule: object): RuleSpec {
  const { subType, value, style } = rule as Partial<IFormulaHighlightCell>;
  return {
    type: "Custom",
    formula: subType === CFSubRuleType.formula ? String(value) : "",
    cellValue: undefined,
    fillColor: style?.bg?.rgb ?? undefined,
    fontColor: style?.cl?.rgb ?? undefined,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
  };
}
