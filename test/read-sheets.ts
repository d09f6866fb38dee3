import {
  SurveyReader,
  type SurveyReaderOptions,
  type SurveyReading,
} from "../src/survey/survey-reader";

/** Reads sheets by their names, each at once. */
export function readSheets(
  sheets: Readonly<Record<string, unknown[][]>>,
  options: SurveyReaderOptions = {},
): SurveyReading {
  const reader = new SurveyReader(options);
  const sources = Object.entries(sheets).map(([name, head]) => ({
    name,
    surroundings: { sheet: name, file: null },
    head,
  }));
  reader.openAll(sources).forEach((sheet, i) => sheet?.addBlock(sources[i].head));
  return reader.finish();
}
