import { TEXT_MARK, textPlan } from "../analyses/text/plan";
import type { ToldAnalysis } from "../analyses/text/sentences-of";
import type { Language } from "../language/language";
import { buildSheet, type BuildOutcome } from "./build-sheet";
import { markOf } from "./mark";

/** The mark of the sheet that holds a report's sentences. */
export const TEXT = markOf(TEXT_MARK);

/**
 * Writes the sentences to a sheet of their own, or writes that again; where others have written in
 * it, to a new one.
 */
export function buildText(
  told: readonly ToldAnalysis[],
  language: Language,
): Promise<BuildOutcome> {
  const plan = textPlan(told, { language, builtAt: new Date() });
  return buildSheet(plan, TEXT, { whenForeign: "new-sheet" });
}
