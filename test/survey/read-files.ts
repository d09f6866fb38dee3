import { fileSources } from "../../src/files/file-sources";
import { fileTitles } from "../../src/files/file-title";
import { readSurveyFile } from "../../src/files/read-file";
import { readInMemory } from "../../src/survey/reading/read-in-memory";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";

/** Reads files together, as the command line does. */
export async function readFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<SurveyReading> {
  const titles = fileTitles(files.map(({ name }) => name));
  const read: ReturnType<typeof fileSources>[] = [];
  for (const [i, { name, bytes }] of files.entries()) {
    const content = await readSurveyFile(name, bytes);
    if (content.kind === "refused") throw new Error(`${name}: ${content.why}`);
    read.push(fileSources(name, titles[i], content.sheets));
  }
  const sources = read.flatMap((file) => file.sources);
  const reading = readInMemory(sources);
  reading.findings.push(...read.flatMap(({ findings }) => findings));
  return reading;
}
