import { ANALYSES } from "../analyses/analyses";
import type { Analysis } from "../analyses/analysis";
import type { AnswerKind } from "../survey/answers/answer-kind";
import { cellAddress } from "../survey/ground/cell-address";
import type { FillDown } from "../survey/recognise/fill-down";
import { finding, type Finding } from "../survey/mapping/finding";
import { nextReading, NOTHING_BEFOREHAND, type Beforehand } from "../survey/reading/next-reading";
import type { SurveyMapping } from "../survey/recognise/recognise-sources";
import type { SheetRows } from "../survey/reading/sheet-tables";
import { SurveyReader, type SurveyReading } from "../survey/reading/survey-reader";
import { BlockSize } from "./block-size";
import { throwIfCancelled } from "./cancelled";
import { mergedDown } from "./merged-down";
import { pause, Turns } from "./pause";
import { readHeads, readRows } from "./read-rows";
import { runPatiently } from "./run-patiently";
import { usedSheets, type UsedSheet } from "./used-sheets";

export interface ReadOptions {
  /** Told after each block: rows read so far, rows in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the reading between two blocks. */
  signal?: AbortSignal;
  /** What the user decided before. */
  mapping?: SurveyMapping;
  /** The programme's positive grades. Default: the two highest of the five. */
  positive?: readonly AnswerKind[];
  /** Whose built sheets are left out: every analysis's where not told. */
  analyses?: readonly Analysis[];
}

/** Cells counted before the page may have its turn. */
const CELLS_A_TURN = 10_000;
/** A larger sheet is never held in memory. */
const MOST_CELLS_HELD = 5_000_000;

/**
 * Reads every visible sheet of the workbook that holds survey data, our own built sheet left out.
 * Sheets are read in blocks that fit Excel's limit for one request, and once more where only all
 * rows tell how they are to be read.
 *
 * @throws Cancelled where the signal asks for it.
 */
export async function readSurveys(options: ReadOptions = {}): Promise<SurveyReading> {
  return runPatiently(async (context) => {
    const sheets = await usedSheets(context, options.analyses ?? ANALYSES);
    let done = 0;
    let next: Beforehand | null = NOTHING_BEFOREHAND;
    for (;;) {
      const total = done + sheets.used.reduce((sum, sheet) => sum + sheet.rows, 0);
      const advance = async (rows: number) => {
        done += rows;
        options.onProgress?.(done, total);
        await pause();
        throwIfCancelled(options.signal);
      };
      const reading = await readOnce(context, sheets, options, next, advance);
      next = nextReading(reading, next);
      if (next === null) return reading;
    }
  });
}

async function readOnce(
  context: Excel.RequestContext,
  { used, hidden }: { used: UsedSheet[]; hidden: string[] },
  { mapping, positive, signal }: ReadOptions,
  { common, allRowsOf }: Beforehand,
  advance: (rows: number) => Promise<void>,
): Promise<SurveyReading> {
  const reader = new SurveyReader({ mapping, positive, common });
  throwIfCancelled(signal);
  const heads = await readHeads(context, used, signal);
  for (const [i, sheet] of used.entries()) {
    if (!allRowsOf.has(sheet.name)) continue;
    heads[i] = heads[i].concat(await rowsBelow(context, sheet, heads[i].length));
  }
  const readers = reader.openAll(
    used.map((sheet, i) => ({
      name: sheet.name,
      surroundings: { sheet: sheet.name, file: null },
      head: heads[i],
      origin: { row: sheet.row, column: sheet.column },
    })),
  );
  const fills = await mergedDown(context, used, readers);
  for (const [i, sheet] of used.entries()) {
    const sheetReader = readers[i];
    if (sheetReader === null) await advance(sheet.rows);
    else
      await readSheet(context, sheet, heads[i], { reader: sheetReader, fill: fills[i] }, advance);
  }
  const reading = reader.finish();
  reading.findings.push(
    ...hidden.map((name) => finding("hidden-sheet", name, null, {})),
    ...used
      .filter(({ hasHidden }, i) => hasHidden && readers[i] !== null)
      .map(({ name }) => finding("hidden-rows", name, null, {})),
    ...used.flatMap((sheet, i) => mergedFinding(sheet, fills[i])),
  );
  return reading;
}

/** The rows after a sheet's head, where the sheet is not too large to be held. */
async function rowsBelow(
  context: Excel.RequestContext,
  sheet: UsedSheet,
  from: number,
): Promise<unknown[][]> {
  const { rows, columns } = sheet;
  if (rows * columns > MOST_CELLS_HELD || from >= rows) return [];
  return readRows(context, sheet, from, rows - from);
}

function mergedFinding(used: UsedSheet, { first }: FillDown): Finding[] {
  if (first === null) return [];
  const cell = cellAddress(used.row + first.row, used.column + first.column);
  return [finding("merged-cells", used.name, cell, { count: first.count })];
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: UsedSheet,
  head: unknown[][],
  { reader, fill }: { reader: SheetRows; fill: FillDown },
  advance: (rows: number) => Promise<void>,
): Promise<void> {
  const size = new BlockSize(sheet.columns);
  size.weigh(head);
  reader.noteMerged(fill.merged);
  fill.next(head);
  reader.addBlock(head);
  await advance(head.length);
  const rowsATurn = Math.max(1, Math.floor(CELLS_A_TURN / sheet.columns));
  for (let from = head.length; from < sheet.rows;) {
    const block = await readRows(context, sheet, from, Math.min(size.rows, sheet.rows - from));
    size.weigh(block);
    fill.next(block);
    const turns = new Turns();
    for (let row = 0; row < block.length; row += rowsATurn) {
      reader.addBlock(block.slice(row, row + rowsATurn));
      await turns.next();
    }
    from += block.length;
    await advance(block.length);
  }
}
