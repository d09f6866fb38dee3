import type { Finding } from "../../survey/mapping/finding";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { ChangeableSource } from "./source-draft";

/** The sheets that would be read if their unit were told. */
export function sheetsWithoutUnit({ passed }: SurveyReading): ChangeableSource[] {
  return passed.flatMap(({ name, shape, recognised, firstRow }) =>
    recognised === null ? [] : [{ name, shape, recognised, firstRow }],
  );
}

/** The sheets that the user left out. */
export function ignoredSheets({ passed }: SurveyReading): string[] {
  return passed.filter(({ why }) => why === "ignored").map(({ name }) => name);
}

/** The sheets that are no survey for all that is known, those that only lack a unit left out. */
export function otherSheets(reading: SurveyReading): string[] {
  const waiting = new Set(sheetsWithoutUnit(reading).map(({ name }) => name));
  return reading.skipped.filter((name) => !waiting.has(name));
}

/** The reading's findings, without saying of a sheet that only lacks a unit that it is no survey. */
export function openFindings(reading: SurveyReading): Finding[] {
  const waiting = new Set<string | null>(sheetsWithoutUnit(reading).map(({ name }) => name));
  return reading.findings.filter(
    ({ code, source }) => code !== "no-survey" || !waiting.has(source),
  );
}
