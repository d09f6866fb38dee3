import { fileSources, type FileSource } from "../files/file-sources";
import { fileTitles } from "../files/file-title";
import { readSurveyFile } from "../files/read-file";
import { refusalMessage } from "../files/refusal";
import { isProgram } from "../survey/inputs/read-program";
import { finding } from "../survey/mapping/finding";
import { readInMemory } from "../survey/reading/read-in-memory";
import type { SurveyReaderOptions, SurveyReading } from "../survey/reading/survey-reader";
import { CannotCompute } from "./cannot-compute";
import type { Speaking } from "./command";
import { readBytes } from "./read-bytes";

/** Where a source of a reading stands: its file as it was named, and its sheet where it has one. */
export interface SourcePlace {
  file: string;
  sheet: string | null;
}

export interface FilesReading {
  reading: SurveyReading;
  /** By the source's name in the reading. */
  places: ReadonlyMap<string, SourcePlace>;
  /** What was read, with its rows. */
  sources: readonly FileSource[];
}

export interface ReadFilesOptions extends Pick<SurveyReaderOptions, "mapping" | "positive"> {
  /** A workbook of which the sheet Program holds for what is read. */
  program?: string;
}

/**
 * Reads survey files (CSV or other text with separators, Excel workbooks) into one reading. Rows
 * that name no round are a round of their own, called as their file or sheet.
 *
 * @param options what was decided about sheets and units, and which grades count as positive.
 * @throws CannotCompute where a file holds nothing that can be read, or no sheet Program where one
 *   is asked for.
 */
export async function readFiles(
  files: readonly string[],
  { texts, language }: Pick<Speaking, "texts" | "language">,
  { program, ...options }: ReadFilesOptions = {},
): Promise<FilesReading> {
  const read: ReturnType<typeof fileSources>[] = [];
  const places = new Map<string, SourcePlace>();
  const all = program === undefined || files.includes(program) ? files : [...files, program];
  const titles = fileTitles(all);
  for (const [i, file] of all.entries()) {
    const content = await readSurveyFile(file, readBytes(file, texts));
    if (content.kind === "refused") {
      throw new CannotCompute(refusalMessage(file, content, language));
    }
    const made = fileSources(file, titles[i], content.sheets);
    if (file === program) {
      const sources = made.sources.filter(({ head }) => isProgram(head));
      if (sources.length === 0) throw new CannotCompute(texts.noProgram(file));
      // Of a file that is given for its settings alone, nothing else is read.
      if (!files.includes(file)) made.sources = sources;
    }
    read.push(made);
    for (const { name, surroundings } of made.sources) {
      places.set(name, { file, sheet: surroundings.sheet });
    }
  }
  const sources = read.flatMap((file) => file.sources);
  const reading = readInMemory(sources, options);
  reading.findings.push(...read.flatMap(({ findings }) => findings));
  // A file that was named is told of when nothing in it was used.
  if (reading.sources.length > 0) {
    reading.findings.push(...reading.skipped.map((name) => finding("no-survey", name, null, {})));
  }
  return { reading, places, sources };
}
