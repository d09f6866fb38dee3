import type { Worksheet } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { toUniverRange, type Rectangle } from "./area";
import type { Book } from "./book";

/** The conditional formats of a sheet, first the one that wins. */
export function rulesOf(book: Book, sheet: Worksheet): IConditionFormattingRule[] {
  const model = book.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(book.id, sheet.getSheetId()) ?? [];
}

/** The ranges of a sheet's rules, by the rules' ids. */
export function ruleRanges(book: Book, sheet: Worksheet): Map<string, Rectangle[]> {
  return new Map(rulesOf(book, sheet).map(({ cfId, ranges }) => [cfId, ranges.map(toUniverRange)]));
}

/**
 * Lets conditional formats follow inserted and deleted cells as Excel does. Without a user
 * interface Univer leaves them where they were; with one it moves them, but makes them grow when
 * rows are inserted right above them.
 */
export function moveRules(
  book: Book,
  sheet: Worksheet,
  before: Map<string, Rectangle[]>,
  moved: (range: Rectangle) => Rectangle | null,
): void {
  for (const rule of [...rulesOf(book, sheet)]) {
    const was = before.get(rule.cfId);
    if (!was) continue;
    const ranges = was.map(moved).filter((range) => range !== null);
    const now = rule.ranges.map(toUniverRange);
    if (JSON.stringify(ranges) !== JSON.stringify(now)) replaceRanges(book, sheet, rule, ranges);
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
