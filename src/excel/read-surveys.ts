import { ANALYSES } from "../analyses/analyses";
import type { Analysis } from "../analyses/analysis";
import { cellAddress } from "../survey/cell-address";
import type { FillDown } from "../survey/fill-down";
import { finding, type Finding } from "../survey/finding";
import type { SurveyMapping } from "../survey/recognise/recognise-sources";
import type { SheetRows } from "../survey/sheet-tables";
import { SurveyReader, type SurveyReading } from "../survey/survey-reader";
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
  /** Whose built sheets are left out: every analysis's where not told. */
  analyses?: readonly Analysis[];
}

/** Cells counted before the page may have its turn. */
const CELLS_A_TURN = 10_000;

/**
 * Reads every visible sheet of the workbook that holds survey data, our own built sheet left out.
 * Sheets are read in blocks that fit Excel's limit for one request.
 *
 * @throws Cancelled where the signal asks for it.
 */
export async function readSurveys(options: ReadOptions = {}): Promise<SurveyReading> {
  const { onProgress, signal, mapping, analyses = ANALYSES } = options;
  return runPatiently(async (context) => {
    const { used, hidden } = await usedSheets(context, analyses);
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
  });
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
