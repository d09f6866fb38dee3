import { asText } from "./as-text";
import { rowsABlock } from "./block-size";
import { throwIfCancelled } from "./cancelled";
import { freeSheetName } from "./free-sheet-name";
import { pause } from "./pause";

export interface AddOptions {
  /** Told after each block: rows written so far, rows in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the writing; the new sheet is then taken away again. */
  signal?: AbortSignal;
}

const LONGEST_NAME = 31;
/** A number as survey tools write it. Leading zeros and the like stay text. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,14})?$/;

/** A name that a sheet can have: without the forbidden characters, short enough, not empty. */
export function sheetNameOf(text: string): string {
  const name = text
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, LONGEST_NAME - 5)
    .trim();
  return name === "" ? "Data" : name;
}

/** A cell of a text file for Excel: numbers as numbers, all else as text, never a formula. */
function cellValue(text: string | undefined): string | number {
  if (text === undefined || text === "") return "";
  if (NUMBER.test(text)) return Number(text.replace(",", "."));
  return asText(text);
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly (readonly string[])[],
  from: number,
  columns: number,
): Promise<void> {
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => cellValue(row[column])),
  );
  sheet.getRangeByIndexes(from, 0, rows.length, columns).values = cells;
  await context.sync();
  await pause();
}

/**
 * Puts the cells of a text file into a new sheet at the end. Nothing that is there is touched.
 *
 * @param name the sheet's name where it is free; else it gets a number.
 * @param rows rows of any length.
 * @returns the sheet's name.
 * @throws Cancelled where the signal asks for it; the sheet is then gone again.
 */
export async function addTextSheet(
  name: string,
  rows: readonly (readonly string[])[],
  { onProgress, signal }: AddOptions = {},
): Promise<string> {
  return Excel.run(async (context) => {
    const free = freeSheetName(sheetNameOf(name), await sheetNames(context));
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const step = rowsABlock(columns);
    throwIfCancelled(signal);
    const sheet = context.workbook.worksheets.add(free);
    // Only a sheet that is there can be taken away again, and what hindered it is the error to tell.
    await context.sync();
    try {
      for (let from = 0; from < rows.length; from += step) {
        await writeRows(context, sheet, rows.slice(from, from + step), from, columns);
        onProgress?.(Math.min(rows.length, from + step), rows.length);
        throwIfCancelled(signal);
      }
    } catch (error) {
      sheet.delete();
      await context.sync();
      throw error;
    }
    return free;
  });
}

/**
 * Puts the sheets of an Excel file at the end of the workbook. Excel empties its list of undo
 * steps: say so before. A file's only sheet gets the file's name, which often tells the unit.
 *
 * @param base64 the file's bytes.
 * @returns the names of the new sheets.
 */
export async function insertWorkbook(fileName: string, base64: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const before = await sheetNames(context);
    const inserted = context.workbook.insertWorksheetsFromBase64(base64, {
      positionType: "End",
    });
    await context.sync();
    const sheets = inserted.value.map((id) => context.workbook.worksheets.getItem(id));
    if (sheets.length === 1) sheets[0].name = freeSheetName(sheetNameOf(fileName), before);
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    return sheets.map((sheet) => sheet.name);
  });
}
