import { cssColor } from "../book/color";
import type { RuleSpec } from "../book/rule-specs";
import { ClientObject, type Readers } from "../client/client-object";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { changeSpec, specFor, type PlacedRule } from "./placed-rule";

export function ofSpec(answer: (spec: RuleSpec) => unknown): Readers<PlacedRule>[string] {
  return (placed, context) => answer(specFor(placed, context));
}

/** A part of a conditional format: changing it makes Univer's rule anew. */
export abstract class RulePart extends ClientObject<PlacedRule> {
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

/** The looks that a rule gives the cells for which it holds. */
export class RuleFormat extends RulePart {
  readonly fill: RuleFill;
  readonly font: RuleFont;

  constructor(context: RequestContext, placed: () => PlacedRule | null) {
    super(context, placed, { orNull: true });
    this.fill = new RuleFill(context, placed, { orNull: true });
    this.font = new RuleFont(context, placed, { orNull: true });
  }

  readonly typeName = "ConditionalRangeFormat";
  protected readonly readers: Readers<PlacedRule> = {};

  protected override navigation(name: string): Loadable | undefined {
    if (name === "fill") return this.fill;
    return name === "font" ? this.font : undefined;
  }
}
