import type { Overview, TotalRule } from "../evaluation/overview";
import type { Language } from "../language/language";
import { overviewPlan } from "../report/overview-plan";
import { buildSheet, type BuildOptions, type BuildOutcome } from "./build-sheet";
import { OVERVIEW_MARK } from "./mark";

/** Builds the overview's sheet in the workbook, or builds it again. */
export function buildOverview(
  overview: Overview,
  total: TotalRule,
  language: Language,
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  return buildSheet(
    overviewPlan(overview, { total, language, builtAt: new Date() }),
    OVERVIEW_MARK,
    options,
  );
}
