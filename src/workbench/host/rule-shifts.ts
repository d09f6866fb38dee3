import type { IRange, Worksheet } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Rectangle } from "./area";
import type { Book } from "./book";

/** The conditional formats of a sheet, first the one that wins. */
export function rulesOf(book: Book, sheet: Worksheet): IConditionFormattingRule[] {
  const model = book.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(book.id, sheet.getSheetId()) ?? [];
}

export function rulesBefore(book: Book, sheet: Worksheet): Map<string, string> {
  return new Map(rulesOf(book, sheet).map((rule) => [rule.cfId, JSON.stringify(rule.ranges)]));
}

/**
 * Lets conditional formats follow inserted and deleted cells. In the browser Univer's user
 * interface does so; those that it has moved already are left alone.
 */
export function moveRules(
  book: Book,
  sheet: Worksheet,
  before: Map<string, string>,
  moved: (range: IRange) => Rectangle | null,
): void {
  for (const rule of [...rulesOf(book, sheet)]) {
    if (before.get(rule.cfId) !== JSON.stringify(rule.ranges)) continue;
    const ranges = rule.ranges.map(moved).filter((range) => range !== null);
    if (JSON.stringify(ranges) !== JSON.stringify(rule.ranges)) {
      replaceRanges(book, sheet, rule, ranges);
    }
  }
}

/** Gives a rule other ranges, its formula moved along with its first cell; none deletes it. */
export function replaceRanges(
  book: Book,
  sheet: Worksheet,
  rule: IConditionFormattingRule,
  ranges: Rectangle[],
): void {
  const [was] = rule.ranges;
  const [is] = ranges;
  if (!was || !is) {
    book.change(DeleteConditionalRuleMutation.id, { cfId: rule.cfId }, sheet);
    return;
  }
  const changed = structuredClone({ ...rule, ranges });
  if ("subType" in changed.rule && changed.rule.subType === CFSubRuleType.formula) {
    changed.rule.value = book.injector
      .get(LexerTreeBuilder)
      .moveFormulaRefOffset(
        changed.rule.value,
        is.startColumn - was.startColumn,
        is.startRow - was.startRow,
      );
  }
  book.change(SetConditionalRuleMutation.id, { cfId: rule.cfId, rule: changed }, sheet);
}
