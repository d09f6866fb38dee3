import { readInMemory } from "../src/survey/reading/read-in-memory";
import type { SurveyReaderOptions, SurveyReading } from "../src/survey/reading/survey-reader";

/** Reads sheets by their names, each at once. */
export function readSheets(
  sheets: Readonly<Record<string, unknown[][]>>,
  options: SurveyReaderOptions = {},
): SurveyReading {
  return readInMemory(
    Object.entries(sheets).map(([name, head]) => ({
      name,
      surroundings: { sheet: name, file: null },
      head,
    })),
    options,
  );
}
