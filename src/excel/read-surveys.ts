import { finding } from "../survey/finding";
import { HEAD_ROWS, type SurveyMapping } from "../survey/recognise/recognise-sources";
import type { SheetReader } from "../survey/sheet-reader";
import { SurveyReader, type SurveyReading } from "../survey/survey-reader";
import { cellsARequest, rowsABlock } from "./block-size";
import { throwIfCancelled } from "./cancelled";
import { pause } from "./pause";
import { usedSheets, type UsedSheet } from "./used-sheets";

export interface ReadOptions {
  /** Told after each block: rows read so far, rows in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the reading between two blocks. */
  signal?: AbortSignal;
  /** What the user decided before. */
  mapping?: SurveyMapping;
}

/** The first rows of every sheet, several sheets in one request where they are small. */
async function readHeads(
  context: Excel.RequestContext,
  used: readonly UsedSheet[],
  signal: AbortSignal | undefined,
): Promise<unknown[][][]> {
  const heads: unknown[][][] = [];
  for (let from = 0; from < used.length;) {
    throwIfCancelled(signal);
    const batch = takeBatch(used.slice(from));
    heads.push(...(await readBatch(context, batch)));
    from += batch.length;
  }
  return heads;
}

function headRows({ rows }: UsedSheet): number {
  return Math.min(rows, HEAD_ROWS);
}

/** As many of the sheets as one request may hold, at least one. */
function takeBatch(sheets: readonly UsedSheet[]): UsedSheet[] {
  let cells = 0;
  const most = cellsARequest();
  const count = sheets.findIndex((sheet) => (cells += headRows(sheet) * sheet.columns) > most);
  return sheets.slice(0, count < 0 ? sheets.length : Math.max(1, count));
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly UsedSheet[],
): Promise<unknown[][][]> {
  const ranges = batch.map((used) => {
    const { sheet, row, column, columns } = used;
    const range = sheet.getRangeByIndexes(row, column, headRows(used), columns);
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => range.values as unknown[][]);
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
    const advance = async (rows: number) => {
      done += rows;
      onProgress?.(done, total);
      await pause();
      throwIfCancelled(signal);
    };
    throwIfCancelled(signal);
    const heads = await readHeads(context, used, signal);
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
      if (sheetReader === null) await advance(sheet.rows);
      else await readSheet(context, sheet, heads[i], sheetReader, advance);
    }
    const reading = reader.finish();
    reading.findings.push(
      ...hidden.map((name) => finding("hidden-sheet", name, null, {})),
      ...used
        .filter(({ hasHidden }, i) => hasHidden && readers[i] !== null)
        .map(({ name }) => finding("hidden-rows", name, null, {})),
    );
    return reading;
  });
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: UsedSheet,
  head: unknown[][],
  reader: SheetReader,
  advance: (rows: number) => Promise<void>,
): Promise<void> {
  reader.addBlock(head);
  await advance(head.length);
  const step = rowsABlock(sheet.columns);
  for (let from = head.length; from < sheet.rows; from += step) {
    const count = Math.min(step, sheet.rows - from);
    reader.addBlock(await readRows(context, sheet, from, count));
    await advance(count);
  }
}
