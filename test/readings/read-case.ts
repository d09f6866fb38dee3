import { fileSources } from "../../src/files/file-sources";
import { fileTitles } from "../../src/files/file-title";
import { readSurveyFile } from "../../src/files/read-file";
import type { Finding } from "../../src/survey/mapping/finding";
import {
  SurveyReader,
  type Source,
  type SurveyReaderOptions,
  type SurveyReading,
} from "../../src/survey/reading/survey-reader";
import type { Made, SheetSource } from "../fixtures/readings/reading-case";

/** The sheets of a case as the reader takes them: of the workbook, or of files beside it. */
async function sourcesOf(
  sheets: readonly SheetSource[],
): Promise<{ sources: Source[]; findings: Finding[] }> {
  const files = [...new Set(sheets.flatMap(({ file }) => file ?? []))];
  const titles = fileTitles(files);
  const sources: Source[] = [];
  const findings: Finding[] = [];
  for (const [i, file] of files.entries()) {
    const own = sheets.filter((sheet) => sheet.file === file);
    const [{ text }] = own;
    if (text !== undefined) {
      const content = await readSurveyFile(file, new TextEncoder().encode(text));
      if (content.kind === "sheets") {
        const read = fileSources(file, titles[i], content.sheets);
        sources.push(...read.sources);
        findings.push(...read.findings);
      }
      continue;
    }
    const grids = own.map(({ name, rows, merges = [] }) => ({
      name,
      rows,
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [],
      merged: merges,
      firstRow: 0,
      dates: new Map<number, number[]>(),
      unvalued: { count: 0, first: null },
    }));
    sources.push(...fileSources(file, titles[i], grids).sources);
  }
  const inWorkbook = sheets.filter(({ file }) => file === undefined);
  const grids = inWorkbook.map(({ name, rows, merges = [] }) => ({
    name,
    rows,
    hidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    merged: merges,
    firstRow: 0,
    dates: new Map<number, number[]>(),
    unvalued: { count: 0, first: null },
  }));
  const filled = fileSources("", "", grids).sources;
  sources.push(
    ...filled.map(({ head, surroundings }) => ({
      name: surroundings.sheet ?? "",
      surroundings: { sheet: surroundings.sheet, file: null },
      head,
    })),
  );
  return { sources, findings };
}

/** Reads a case as the pane and the command line do. */
export async function readCase(
  { sources: sheets }: Made,
  options: SurveyReaderOptions = {},
): Promise<SurveyReading> {
  const { sources, findings } = await sourcesOf(sheets);
  const reader = new SurveyReader(options);
  reader.openAll(sources).forEach((sheet, i) => sheet?.addBlock(sources[i].head));
  const reading = reader.finish();
  return { ...reading, findings: [...findings, ...reading.findings] };
}
