import type { Evaluated } from "../analyses/analysis";
import type { Language } from "../language/language";
import { withLead } from "../report/with-lead";
import { buildSheet, type BuildOptions, type BuildOutcome } from "./build-sheet";
import { markOf } from "./mark";

/**
 * Builds an analysis's sheet in the workbook, or builds it again.
 *
 * @param lead what stands in sentences under its title; nothing where left out.
 */
export function buildAnalysis(
  evaluated: Evaluated,
  language: Language,
  { lead = "", ...options }: BuildOptions & { lead?: string } = {},
): Promise<BuildOutcome> {
  return buildSheet(
    withLead(evaluated.plan({ language, builtAt: new Date() }), lead),
    markOf(evaluated.analysis.mark),
    options,
  );
}
