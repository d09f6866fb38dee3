import type { Overview } from "../evaluation/overview";
import type { Language } from "../language/language";
import { qualityPlan } from "../report/quality-plan";
import type { SurveyReading } from "../survey/survey-reader";
import { buildSheet, type BuildOptions, type BuildOutcome } from "./build-sheet";
import { QUALITY_MARK } from "./mark";

/** Builds the sheet of the data's quality in the workbook, or builds it again. */
export function buildQuality(
  reading: SurveyReading,
  overview: Overview | null,
  language: Language,
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  return buildSheet(
    qualityPlan(reading, overview, { language, builtAt: new Date() }),
    QUALITY_MARK,
    options,
  );
}
