import type { Readers } from "../client/client-object";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { ofSpec, RuleFormat, RulePart } from "./conditional-format-look";
import type { PlacedRule } from "./placed-rule";

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
    super(context, placed, { orNull: true });
    this.format = new RuleFormat(context, placed);
    this.rule = new CustomRule(context, placed, { orNull: true });
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
    super(context, placed, { orNull: true });
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
