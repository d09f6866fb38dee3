import { HEAD_ROWS } from "../survey/recognise/recognise-sources";
import { cellsARequest } from "./block-size";
import { throwIfCancelled } from "./cancelled";
import { isTooLarge } from "./office-error";
import type { UsedSheet } from "./used-sheets";

/** The first rows of every sheet, several sheets in one request where they are small. */
export async function readHeads(
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

/** Labels of codes and lists of units are narrow, and are needed to their end. */
const NARROW = { columns: 5, rows: 20_000 };

function headRows({ rows, columns }: UsedSheet): number {
  return Math.min(rows, columns <= NARROW.columns ? NARROW.rows : HEAD_ROWS);
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
  const inTurn = async () => {
    const heads: unknown[][][] = [];
    for (const used of batch) heads.push(await readRows(context, used, 0, headRows(used)));
    return heads;
  };
  if (batch.length === 1) return inTurn();
  const ranges = batch.map((used) => {
    const { sheet, row, column, columns } = used;
    const range = sheet.getRangeByIndexes(row, column, headRows(used), columns);
    range.load("values");
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return inTurn();
  }
  return ranges.map((range) => range.values as unknown[][]);
}

/**
 * The values of some rows of a sheet's used cells: in one request, or in several where Excel
 * finds one too large.
 */
export async function readRows(
  context: Excel.RequestContext,
  used: UsedSheet,
  from: number,
  count: number,
): Promise<unknown[][]> {
  const { sheet, row, column, columns } = used;
  const inHalves = async () => {
    const half = Math.ceil(count / 2);
    const first = await readRows(context, used, from, half);
    return [...first, ...(await readRows(context, used, from + half, count - half))];
  };
  if (count > 1 && count * columns > cellsARequest()) return inHalves();
  const range = sheet.getRangeByIndexes(row + from, column, count, columns);
  // Excel.run keeps its ranges to its end; only one that is tracked by itself is let go of before.
  range.track();
  range.load("values");
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || count === 1) throw error;
    return inHalves();
  }
  const { values } = range;
  range.untrack();
  return values as unknown[][];
}
