import path from "node:path";
import type { Evaluated } from "../analyses/analysis";
import { reportEntry } from "../analyses/report-entry";
import { notDrawn } from "../report/plan-part";
import { notDrawnSentence } from "../report/plan-part-texts";
import { reportBook, reportTitle, type ReportFrame, type ReportPart } from "../report/report-book";
import { writeWorkbook, XLSX } from "../xlsx/write-workbook";
import type { Speaking } from "./command";
import { checkReportFile, writeReportFile } from "./report-file";

/** Where a report is to be written, and what it is about. */
export interface ReportWish {
  file: string;
  /** All files that the command reads. */
  read: readonly string[];
  /** Those of them that hold surveys. */
  surveys: readonly string[];
  programme?: string;
}

function partOf(evaluated: Evaluated, { language, builtAt }: ReportFrame): ReportPart {
  const plan = evaluated.plan({ language, builtAt });
  return { plan, entry: reportEntry(evaluated, plan, language) };
}

/**
 * Writes every analysis as a sheet of a workbook, after one that lists them; says what the file
 * leaves out of a sheet.
 * @throws CannotCompute where it cannot be written.
 */
export async function writeReport(
  evaluated: readonly Evaluated[],
  { file, read, surveys, programme }: ReportWish,
  { language, texts, output }: Speaking,
): Promise<void> {
  const files = surveys.map((each) => path.basename(each));
  const frame: ReportFrame = {
    language,
    builtAt: new Date(),
    files,
    ...(programme === undefined ? {} : { programme }),
  };
  const parts = evaluated.map((each) => partOf(each, frame));
  const sheets = reportBook(parts, frame);
  const bytes = writeWorkbook(sheets, { title: reportTitle(frame), builtAt: frame.builtAt });
  // It may have come there since the command began.
  await checkReportFile(file, read, texts);
  writeReportFile(file, bytes, texts);
  for (const { plan } of parts) {
    const left = notDrawnSentence(notDrawn(plan, XLSX), language);
    if (left !== null) output.remark(`${plan.name}: ${left}`);
  }
  output.remark(texts.reportWritten(file, sheets.length));
}
