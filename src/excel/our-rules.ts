import { isCode } from "./office-error";
import { ruleForm } from "./moved-form";

/** A condition that was never given: the rule was being made when that was interrupted. */
const UNFINISHED = new Set(["=", "=FALSE"]);

/** The conditional formats of a range, so that ours can be told from the user's after a sync. */
export function loadRules(range: Excel.Range): Excel.ConditionalFormatCollection {
  const rules = range.conditionalFormats;
  rules.load("items/type,items/customOrNullObject/rule/formula");
  return rules;
}

/**
 * Those that are ours, by type and condition: what Excel calls their id is but their place in the
 * order of all. The last comes first: deleted in this order, none moves to another's place.
 *
 * @param forms our conditions, in the form of `ruleForm`.
 * @param interrupted whether some may be unfinished.
 */
export function ourRules(
  rules: Excel.ConditionalFormatCollection,
  forms: readonly string[],
  interrupted: boolean,
): Excel.ConditionalFormat[] {
  return [...rules.items].reverse().filter((rule) => {
    if (rule.type !== "Custom") return false;
    const form = ruleForm(rule.customOrNullObject.rule.formula);
    return forms.includes(form) || (interrupted && UNFINISHED.has(form));
  });
}

/** Deletes rules one by one: Excel may say of one that it is there and then not find it. */
export async function deleteOneByOne(
  context: Excel.RequestContext,
  rules: readonly Excel.ConditionalFormat[],
): Promise<void> {
  for (const rule of rules) await deleteIfThere(context, rule);
}

async function deleteIfThere(
  context: Excel.RequestContext,
  rule: Excel.ConditionalFormat,
): Promise<void> {
  rule.delete();
  try {
    await context.sync();
  } catch (error) {
    if (!isCode(error, "ItemNotFound")) throw error;
  }
}
