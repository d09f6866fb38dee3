import type { Worksheet as UniverSheet } from "@univerjs/core";
import { SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { checkFormula } from "../book/check-formula";
import { itemNotFound } from "../book/rich-api-error";
import { rulesOf } from "../book/rule-shifts";
import { specOf, univerRule, type RuleSpec } from "../book/rule-specs";
import type { RequestContext } from "../client/request-context";

/** A conditional format, by Univer's id, and the sheet it is on. */
export interface PlacedRule {
  id: string;
  sheet: UniverSheet;
}

export function ruleOf({ id, sheet }: PlacedRule, { book }: RequestContext) {
  const rule = rulesOf(book, sheet).find(({ cfId }) => cfId === id);
  if (!rule) throw itemNotFound("ConditionalFormat");
  return rule;
}

/** What a rule says now: a custom one's formula moves with its cells, so Univer is asked. */
export function specFor(placed: PlacedRule, context: RequestContext): RuleSpec {
  const asked = context.host.rules.get(placed.id);
  return asked?.type === "CellValue" ? asked : specOf(ruleOf(placed, context).rule);
}

/** Changes what was asked for, and Univer's rule with it. */
export function changeSpec(
  placed: PlacedRule,
  context: RequestContext,
  change: Partial<RuleSpec>,
): void {
  const rule = ruleOf(placed, context);
  const spec = { ...specFor(placed, context), ...change };
  const [first] = rule.ranges;
  if (!first) throw itemNotFound("ConditionalFormat");
  const made = univerRule(spec, first);
  checkFormula(context.book, made.value);
  context.host.rules.set(placed.id, spec);
  const changed = { ...structuredClone(rule), rule: made };
  const params = { cfId: placed.id, rule: changed };
  context.book.change(SetConditionalRuleMutation.id, params, placed.sheet);
}
