import { asText } from "./as-text";
import { throwIfCancelled } from "./cancelled";
import { freeSheetName } from "./free-sheet-name";
import { isTooLarge } from "./office-error";
import { pause } from "./pause";
import { blocksOf, rowBytes } from "./payload";
import { sheetNameOf, sheetsOf, type SheetName } from "./sheet-names";
import { isLeftOver, underTemporaryName } from "./temporary-name";

export interface AddOptions {
  /** Told after each block: rows written so far, rows in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the writing; the new sheet is then taken away again. */
  signal?: AbortSignal;
}

type Rows = readonly (readonly string[])[];

/** A number as survey tools write it. Leading zeros and the like stay text. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,14})?$/;
/** What an empty cell weighs, and the apostrophe before a text. */
const EMPTY_BYTES = 3;

/** Sheets of this session that may be whole although Excel did not say so, by what stands in them. */
const unsure = new Map<string, SheetName>();

/** A cell of a text file for Excel: numbers as numbers, all else as text, never a formula. */
function cellValue(text: string | undefined): string | number {
  if (text === undefined || text === "") return "";
  if (NUMBER.test(text)) return Number(text.replace(",", "."));
  return asText(text);
}

/** Writes rows in one request, in halves where Excel refuses it as too heavy. */
async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { from, rows, columns }: { from: number; rows: Rows; columns: number },
): Promise<void> {
  const range = sheet.getRangeByIndexes(from, 0, rows.length, columns);
  range.track();
  range.values = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => cellValue(row[column])),
  );
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rows.length === 1) throw error;
    const half = Math.ceil(rows.length / 2);
    await writeRows(context, sheet, { from, rows: rows.slice(0, half), columns });
    return writeRows(context, sheet, { from: from + half, rows: rows.slice(half), columns });
  }
  range.untrack();
  await pause();
}

/** Takes a sheet away that is not whole. What hindered it is the error to tell, not this one's. */
async function takeAway(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  try {
    sheet.delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the cells of a text file into a new sheet at the end. Nothing that is there is touched. The
 * sheet stays hidden under a name of no one's until it is whole; what an earlier attempt left is
 * taken away, and one that came through after all is not made twice.
 *
 * @param name the sheet's name where it is free; else it gets a number.
 * @param rows rows of any length.
 * @returns the sheet's name.
 * @throws Cancelled where the signal asks for it, or Office's error; the sheet is then gone again.
 */
export function addTextSheet(name: string, rows: Rows, options: AddOptions = {}): Promise<string> {
  return underTemporaryName((temporary) => add({ name, rows, temporary }, options));
}

async function add(
  { name, rows, temporary }: { name: string; rows: Rows; temporary: string },
  { onProgress, signal }: AddOptions,
): Promise<string> {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const content = `${name}/${rows.length}/${rows.reduce((sum, row) => sum + rowBytes(row), 0)}`;
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = await sheetsOf(context);
    const earlier = unsure.get(content);
    unsure.delete(content);
    if (sheets.some(({ id, name }) => id === earlier?.id && name === earlier.name)) {
      return earlier?.name ?? name;
    }
    throwIfCancelled(signal);
    const left = sheets.filter((sheet) => isLeftOver(sheet.name));
    for (const { id } of left) worksheets.getItem(id).delete();
    const free = freeSheetName(
      sheetNameOf(name),
      sheets.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(temporary);
    sheet.visibility = "Hidden";
    sheet.load("id");
    // Only a sheet that is there can be taken away again.
    await context.sync();
    const { id } = sheet;
    try {
      const weigh = (row: readonly string[]) => rowBytes(row) + columns * EMPTY_BYTES;
      for (const block of blocksOf(rows, weigh)) {
        await writeRows(context, sheet, { ...block, columns });
        onProgress?.(block.from + block.rows.length, rows.length);
        throwIfCancelled(signal);
      }
      sheet.visibility = "Visible";
      sheet.name = free;
      await context.sync();
    } catch (error) {
      if (!(await takeAway(context, sheet))) unsure.set(content, { id, name: free });
      throw error;
    }
    return free;
  });
}
