import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Evaluated } from "../analyses/analysis";
import { lonePage, reportTitle, type ReportFrame } from "../report/report-book";
import { writeWorkbook } from "../xlsx/write-workbook";
import { CannotCompute } from "./cannot-compute";
import type { CliTexts, Speaking } from "./command";
import { checkReportFile, writeReportFile } from "./report-file";

/** Where pages are to be written, and what they are about. */
export interface PagesWish {
  folder: string;
  /** All files that the command reads. */
  read: readonly string[];
  programme?: string;
}

const LONGEST_NAME = 120;

/** A name that a file can have on any machine: without the forbidden signs, never a device's. */
function fileNameOf(text: string): string {
  const name = text
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/, "");
  return name === "" ? "-" : name;
}

/** Names that are different also where case is not looked at. */
function fileNames(texts: readonly string[]): string[] {
  const met = new Map<string, number>();
  return texts.map((text) => {
    const name = fileNameOf(text);
    const times = (met.get(name.toLowerCase()) ?? 0) + 1;
    met.set(name.toLowerCase(), times);
    return `${times === 1 ? name : `${name} (${times})`}.xlsx`;
  });
}

/** @throws CannotCompute where the folder is something else, or has no folder to be made in. */
export function checkPageFolder(folder: string, texts: CliTexts): void {
  const at = existsSync(folder) ? folder : path.dirname(path.resolve(folder));
  const isFolder = existsSync(at) && statSync(at).isDirectory();
  if (!isFolder) throw new CannotCompute(texts.noPageFolder(folder));
}

/**
 * Writes each page as a workbook of its own. Before the first is written, it is made sure that none
 * takes the place of anything but an earlier page as it was written.
 *
 * @param analyses those that have the pages.
 * @throws CannotCompute where one of them cannot be written.
 */
export async function writePages(
  analyses: readonly Evaluated[],
  pages: readonly Evaluated[],
  { folder, read, programme }: PagesWish,
  { language, texts, output }: Speaking,
): Promise<void> {
  if (analyses.length === 0) return output.remark(texts.noPages);
  const frame: ReportFrame = {
    language,
    builtAt: new Date(),
    files: [],
    ...(programme === undefined ? {} : { programme }),
  };
  const titles = new Map(analyses.map(({ analysis: { id, title } }) => [id, title[language]]));
  const names = fileNames(
    pages.map(({ analysis: { id, title } }) =>
      [titles.get(id.slice(0, id.indexOf(":"))), title[language]].join(" "),
    ),
  );
  const files = names.map((name) => path.join(folder, name));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new CannotCompute(texts.noPageFolder(folder));
  }
  for (const file of files) await checkReportFile(file, read, texts);
  pages.forEach((page, i) => {
    const { builtAt } = frame;
    const sheet = lonePage(page.plan({ language, builtAt }), frame);
    const title = `${reportTitle(frame)}: ${page.analysis.title[language]}`;
    writeReportFile(files[i], writeWorkbook([sheet], { title, builtAt }), texts);
  });
  output.remark(texts.pagesWritten(folder, files.length));
}
