import { finding } from "../survey/finding";
import { HEAD_ROWS, type SurveyMapping } from "../survey/recognise/recognise-sources";
import type { SheetReader } from "../survey/sheet-reader";
import { SurveyReader, type SurveyReading } from "../survey/survey-reader";
import { rowsABlock } from "./block-size";
import { throwIfCancelled } from "./cancelled";
import { markedSheetId, OVERVIEW_MARK } from "./mark";

export interface ReadOptions {
  /** Told after each block: rows read so far, rows in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the reading between two blocks. */
  signal?: AbortSignal;
  /** What the user decided before. */
  mapping?: SurveyMapping;
}

/** One sheet's used cells. */
interface UsedSheet {
  name: string;
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

async function usedSheets(context: Excel.RequestContext): Promise<{
  used: UsedSheet[];
  hidden: string[];
}> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const ours = await markedSheetId(context, OVERVIEW_MARK);
  const others = sheets.items.filter((sheet) => sheet.id !== ours);
  const visible = others.filter((sheet) => sheet.visibility === "Visible");
  const ranges = visible.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  const used = visible.flatMap((sheet, i): UsedSheet[] => {
    const range = ranges[i];
    if (range.isNullObject) return [];
    return [
      {
        name: sheet.name,
        sheet,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    ];
  });
  const hidden = others.filter((sheet) => !visible.includes(sheet)).map((sheet) => sheet.name);
  return { used, hidden };
}

/** The values of some rows of a sheet's used cells, in one request. */
async function readRows(
  context: Excel.RequestContext,
  { sheet, row, column, columns }: UsedSheet,
  from: number,
  count: number,
): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(row + from, column, count, columns);
  range.load("values");
  await context.sync();
  const { values } = range;
  range.untrack();
  return values as unknown[][];
}

/**
 * Reads every visible sheet of the workbook that holds survey data, our own built sheet left out.
 * Sheets are read in blocks that fit Excel's limit for one request.
 *
 * @throws Cancelled where the signal asks for it.
 */
export async function readSurveys(options: ReadOptions = {}): Promise<SurveyReading> {
  const { onProgress, signal, mapping } = options;
  return Excel.run(async (context) => {
    const { used, hidden } = await usedSheets(context);
    const reader = new SurveyReader({ mapping });
    const total = used.reduce((sum, sheet) => sum + sheet.rows, 0);
    let done = 0;
    const advance = (rows: number) => {
      done += rows;
      onProgress?.(done, total);
      throwIfCancelled(signal);
    };
    throwIfCancelled(signal);
    const heads: unknown[][][] = [];
    for (const sheet of used) {
      heads.push(await readRows(context, sheet, 0, Math.min(sheet.rows, HEAD_ROWS)));
      throwIfCancelled(signal);
    }
    const readers = reader.openAll(
      used.map((sheet, i) => ({
        name: sheet.name,
        surroundings: { sheet: sheet.name, file: null },
        head: heads[i],
        origin: { row: sheet.row, column: sheet.column },
      })),
    );
    for (const [i, sheet] of used.entries()) {
      const sheetReader = readers[i];
      if (sheetReader === null) advance(sheet.rows);
      else await readSheet(context, sheet, heads[i], sheetReader, advance);
    }
    const reading = reader.finish();
    reading.findings.push(...hidden.map((name) => finding("hidden-sheet", name, null, {})));
    return reading;
  });
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: UsedSheet,
  head: unknown[][],
  reader: SheetReader,
  advance: (rows: number) => void,
): Promise<void> {
  reader.addBlock(head);
  advance(head.length);
  const step = rowsABlock(sheet.columns);
  for (let from = head.length; from < sheet.rows; from += step) {
    const count = Math.min(step, sheet.rows - from);
    reader.addBlock(await readRows(context, sheet, from, count));
    advance(count);
  }
}
