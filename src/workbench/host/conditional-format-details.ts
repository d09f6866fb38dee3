import { ClientObject, type Loadable, type Readers } from "./client-object";
import { cssColor } from "./color";
import { changeSpec, specFor, type PlacedRule } from "./placed-rule";
import type { RequestContext } from "./request-context";
import type { RuleSpec } from "./rule-specs";

function ofSpec(answer: (spec: RuleSpec) => unknown): Readers<PlacedRule>[string] {
  return (placed, context) => answer(specFor(placed, context));
}

abstract class RulePart extends ClientObject<PlacedRule> {
  protected change(property: string, value: unknown, change: () => Partial<RuleSpec>): void {
    this.write(property, value, (placed) => changeSpec(placed, this.context, change()));
  }
}

const FILL: Readers<PlacedRule> = { color: ofSpec((spec) => spec.fillColor ?? "") };

class RuleFill extends RulePart implements Pick<Excel.ConditionalRangeFill, "color"> {
  readonly typeName = "ConditionalRangeFill";
  protected readonly readers = FILL;

  get color(): string {
    return this.read("color");
  }

  set color(color: string) {
    this.change("color", color, () => ({ fillColor: cssColor(color) }));
  }
}

const FONT: Readers<PlacedRule> = {
  bold: ofSpec((spec) => spec.bold ?? false),
  color: ofSpec((spec) => spec.fontColor ?? ""),
  italic: ofSpec((spec) => spec.italic ?? false),
};

class RuleFont
  extends RulePart
  implements Pick<Excel.ConditionalRangeFont, "bold" | "color" | "italic">
{
  readonly typeName = "ConditionalRangeFont";
  protected readonly readers = FONT;

  get bold(): boolean {
    return this.read("bold");
  }

  set bold(bold: boolean) {
    this.change("bold", bold, () => ({ bold }));
  }

  get color(): string {
    return this.read("color");
  }

  set color(color: string) {
    this.change("color", color, () => ({ fontColor: cssColor(color) }));
  }

  get italic(): boolean {
    return this.read("italic");
  }

  set italic(italic: boolean) {
    this.change("italic", italic, () => ({ italic }));
  }
}

class RuleFormat extends RulePart {
  readonly fill: RuleFill;
  readonly font: RuleFont;

  constructor(context: RequestContext, placed: () => PlacedRule | null) {
    super(context, placed, true);
    this.fill = new RuleFill(context, placed, true);
    this.font = new RuleFont(context, placed, true);
  }

  readonly typeName = "ConditionalRangeFormat";
  protected readonly readers: Readers<PlacedRule> = {};

  protected override navigation(name: string): Loadable | undefined {
    if (name === "fill") return this.fill;
    return name === "font" ? this.font : undefined;
  }
}

const FORMULA: Readers<PlacedRule> = {
  formula: ofSpec((spec) => `=${spec.formula.replace(/^=/, "")}`),
};

class CustomRule extends RulePart implements Pick<Excel.ConditionalFormatRule, "formula"> {
  readonly typeName = "ConditionalFormatRule";
  protected readonly readers = FORMULA;

  get formula(): string {
    return this.read("formula");
  }

  set formula(formula: string) {
    this.change("formula", formula, () => ({ formula }));
  }
}

/** `ConditionalFormat.custom`: its formula is written for the range's first cell. */
export class CustomConditionalFormat extends RulePart {
  readonly format: RuleFormat;
  readonly rule: CustomRule;

  constructor(context: RequestContext, placed: () => PlacedRule | null) {
    super(context, placed, true);
    this.format = new RuleFormat(context, placed);
    this.rule = new CustomRule(context, placed, true);
  }

  readonly typeName = "CustomConditionalFormat";
  protected readonly readers: Readers<PlacedRule> = {};

  protected override navigation(name: string): Loadable | undefined {
    if (name === "rule") return this.rule;
    return name === "format" ? this.format : undefined;
  }
}

const CELL_VALUE: Readers<PlacedRule> = { rule: ofSpec((spec) => spec.cellValue) };

/** `ConditionalFormat.cellValue`: compares each cell with one value or two. */
export class CellValueConditionalFormat
  extends RulePart
  implements Pick<Excel.CellValueConditionalFormat, "rule">
{
  readonly format: RuleFormat;

  constructor(context: RequestContext, placed: () => PlacedRule | null) {
    super(context, placed, true);
    this.format = new RuleFormat(context, placed);
  }

  readonly typeName = "CellValueConditionalFormat";
  protected readonly readers = CELL_VALUE;

  protected override navigation(name: string): Loadable | undefined {
    return name === "format" ? this.format : undefined;
  }

  get rule(): Excel.ConditionalCellValueRule {
    return this.read("rule");
  }

  set rule(rule: Excel.ConditionalCellValueRule) {
    this.change("rule", rule, () => ({ cellValue: rule }));
  }
}
