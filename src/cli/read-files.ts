import { readFileSync } from "node:fs";
import { fileSources } from "../files/file-sources";
import { fileTitles } from "../files/file-title";
import { readSurveyFile } from "../files/read-file";
import { refusalMessage } from "../files/refusal";
import type { cliTexts } from "../language/cli-texts";
import type { Language, Spoken } from "../language/language";
import { finding } from "../survey/finding";
import { readInMemory } from "../survey/read-in-memory";
import type { SurveyReading } from "../survey/survey-reader";

/** Something that keeps a table from coming out, told in the user's language. */
export class CannotCompute extends Error {}

function readBytes(file: string, texts: Spoken<typeof cliTexts>): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CannotCompute(texts.unreadable(file));
  }
}

/**
 * Reads survey files (CSV or other text with separators, Excel workbooks) into one reading. Rows
 * that name no round are a round of their own, called as their file or sheet.
 *
 * @throws CannotCompute where a file holds nothing that can be read.
 */
export async function readFiles(
  files: readonly string[],
  texts: Spoken<typeof cliTexts>,
  language: Language,
): Promise<SurveyReading> {
  const read: ReturnType<typeof fileSources>[] = [];
  const titles = fileTitles(files);
  for (const [i, file] of files.entries()) {
    const content = await readSurveyFile(file, readBytes(file, texts));
    if (content.kind === "refused") {
      throw new CannotCompute(refusalMessage(file, content, language));
    }
    read.push(fileSources(file, titles[i], content.sheets));
  }
  const sources = read.flatMap((file) => file.sources);
  const reading = readInMemory(sources);
  reading.findings.push(...read.flatMap(({ findings }) => findings));
  // A file that was named is told of when nothing in it was used.
  if (reading.sources.length > 0) {
    reading.findings.push(...reading.skipped.map((name) => finding("no-survey", name, null, {})));
  }
  return reading;
}
