import type { Finding } from "../survey/mapping/finding";
import { lookAtFile } from "./look-at-file";
import { refused, type Refusal } from "./refusal";
import { textSheets } from "./tables/text-sheets";
import { readXlsx } from "./xlsx/read-xlsx";
import type { SheetCells } from "./xlsx/read-sheet";

/** One grid of cells from a file. */
export interface FileSheet extends Omit<SheetCells, "rows"> {
  /** The sheet's name, or the title of one of a text file's tables; null where there is none. */
  name: string | null;
  rows: readonly (readonly unknown[])[];
  /** The row of the file, from 0, at which its rows begin. */
  firstRow: number;
  hidden: boolean;
  /** With the first sheet: findings on the file as a whole, their source not yet named. */
  ofFile?: readonly Finding[];
}

export type FileContent = { kind: "sheets"; sheets: FileSheet[] } | Refusal;

const PLAIN = {
  hidden: false,
  hiddenRows: [],
  hiddenColumns: [],
  merged: [],
  unvalued: { count: 0, first: null },
  dates: new Map<number, number[]>(),
};

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
    const { sheets, findings } = textSheets(look.text, look.odd);
    const [first, ...others] = sheets.map((sheet) => ({ ...PLAIN, ...sheet }));
    return { kind: "sheets", sheets: [{ ...first, ofFile: findings }, ...others] };
  }
  const workbook = await readXlsx(bytes);
  if (workbook.kind === "refused") return workbook;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, firstRow: 0 }));
  if (sheets.every(({ rows }) => rows.length === 0)) return refused("empty");
  return { kind: "sheets", sheets };
}
