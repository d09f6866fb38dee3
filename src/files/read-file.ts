import { readDelimitedText } from "./delimited-text";
import { lookAtFile } from "./look-at-file";
import { refused, type Refusal } from "./refusal";
import { readXlsx } from "./xlsx/read-xlsx";
import type { SheetCells } from "./xlsx/read-sheet";

/** One grid of cells from a file. */
export interface FileSheet extends Omit<SheetCells, "rows"> {
  /** The sheet's name; null in a file that has no sheets. */
  name: string | null;
  rows: readonly (readonly unknown[])[];
  hidden: boolean;
}

export type FileContent = { kind: "sheets"; sheets: FileSheet[] } | Refusal;

/**
 * Reads any file that may hold survey data: CSV and other text with separators, or an Excel
 * workbook. Never throws for what is in the file. Not for the pane, which looks at files with
 * `lookAtFile` and lets Excel open workbooks.
 *
 * @param name the file's name with its ending.
 */
export async function readSurveyFile(name: string, bytes: Uint8Array): Promise<FileContent> {
  const look = lookAtFile(name, bytes);
  if (look.kind === "refused") return look;
  if (look.kind === "text") {
    const rows = readDelimitedText(look.text);
    const plain = { hidden: false, hiddenRows: [], hiddenColumns: [], merged: [] };
    return { kind: "sheets", sheets: [{ name: null, rows, ...plain }] };
  }
  const workbook = await readXlsx(bytes);
  if (workbook.kind === "refused") return workbook;
  const { sheets } = workbook;
  return sheets.some(({ rows }) => rows.length > 0) ? { kind: "sheets", sheets } : refused("empty");
}
