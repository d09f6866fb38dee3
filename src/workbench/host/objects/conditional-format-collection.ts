import { generateRandomId, type Worksheet as UniverSheet } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { intersection, toUniverRange, type Area } from "../book/area";
import { clearRules } from "../book/range-clearing";
import { rulesOf } from "../book/rule-shifts";
import { univerRule, type RuleSpec } from "../book/rule-specs";
import { notImplemented } from "../client/client-errors";
import type { Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionObject } from "../client/collection-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import { ConditionalFormat, idOf } from "./conditional-format";
import type { PlacedRule } from "./placed-rule";
import type { MakeRange } from "./range-reach";

/** The conditional formats that touch a range; a new one wins over those before it. */
export class ConditionalFormatCollection extends CollectionObject<Area, ConditionalFormat> {
  constructor(
    context: RequestContext,
    area: () => Area | null,
    private readonly makeRange: MakeRange,
  ) {
    super(context, area, { orNull: true });
  }

  readonly typeName = "ConditionalFormatCollection";
  protected readonly readers: Readers<Area> = {};

  add(type: Parameters<Excel.ConditionalFormatCollection["add"]>[0]): ConditionalFormat {
    requireEnum(EXCEL_ENUMS.ConditionalFormatType, type);
    if (type !== "Custom" && type !== "CellValue") {
      throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
    }
    return this.format(() => {
      const area = this.target();
      const spec: RuleSpec = { type, formula: "FALSE", cellValue: undefined };
      const rule = {
        cfId: generateRandomId(8),
        ranges: [toUniverRange(area)],
        stopIfTrue: false,
        rule: univerRule(spec, area),
      };
      this.context.host.rules.set(rule.cfId, spec);
      this.context.book.change(AddConditionalRuleMutation.id, { rule }, area.sheet);
      return { id: rule.cfId, sheet: area.sheet };
    }, true);
  }

  clearAll(): void {
    this.act((area) => clearRules(this.context.book, area));
  }

  getCount(): ClientResult<number> {
    return new ClientResult(this.context, () => this.placed().length);
  }

  getItem(id: string): ConditionalFormat {
    return this.format(() => this.placed().find((rule) => idOf(rule, this.context) === id) ?? null);
  }

  getItemAt(index: number): ConditionalFormat {
    return this.format(() => this.placed()[index] ?? null);
  }

  protected override listed(): ConditionalFormat[] {
    return this.placed().map((rule) => this.format(() => rule));
  }

  private format(find: () => PlacedRule | null, isNew = false): ConditionalFormat {
    return new ConditionalFormat(this.context, find, this.makeRange, isNew);
  }

  private placed(): PlacedRule[] {
    const area = this.target();
    return touching(rulesOf(this.context.book, area.sheet), area).map(({ cfId }) => ({
      id: cfId,
      sheet: area.sheet,
    }));
  }
}

function touching(rules: ReturnType<typeof rulesOf>, area: Area & { sheet: UniverSheet }) {
  return rules.filter(({ ranges }) => ranges.some((range) => intersection(range, area)));
}
