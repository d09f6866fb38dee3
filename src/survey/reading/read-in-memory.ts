import { nextReading, NOTHING_BEFOREHAND } from "./next-reading";
import { SurveyReader, type Source, type SurveyReaderOptions } from "./survey-reader";
import type { SurveyReading } from "./survey-reader";

/**
 * Reads sources whose rows are all at hand, each as its head; counts them once more where only the
 * answers tell which questions rounds have in common.
 */
export function readInMemory(
  sources: readonly Source[],
  options: SurveyReaderOptions = {},
): SurveyReading {
  const read = (more: SurveyReaderOptions): SurveyReading => {
    const reader = new SurveyReader({ ...options, ...more });
    reader.openAll(sources).forEach((sheet, i) => sheet?.addBlock(sources[i].head));
    return reader.finish();
  };
  const reading = read({});
  const next = nextReading(reading, NOTHING_BEFOREHAND);
  return next === null ? reading : read({ common: next.common });
}
