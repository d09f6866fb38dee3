import type { Evaluated } from "../analyses/analysis";
import type { Language } from "../language/language";
import { buildSheet, type BuildOptions, type BuildOutcome } from "./build-sheet";
import { markOf } from "./mark";

/** Builds an analysis's sheet in the workbook, or builds it again. */
export function buildAnalysis(
  evaluated: Evaluated,
  language: Language,
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  return buildSheet(
    evaluated.plan({ language, builtAt: new Date() }),
    markOf(evaluated.analysis.mark),
    options,
  );
}
