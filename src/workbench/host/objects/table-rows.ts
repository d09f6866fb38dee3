import { height, toUniverRange, width, type Area } from "../book/area";
import { writeCells } from "../book/cell-writing";
import { clearRange } from "../book/range-clearing";
import { deleteCells, insertCells } from "../book/range-structure";
import { invalidArgument } from "../book/rich-api-error";
import { ClientObject, type Readers } from "../client/client-object";
import type { RequestContext } from "../client/request-context";
import { bodyArea, isBlank, tableArea, type PlacedTable } from "./placed-table";
import { Range } from "./range";
import { RANGE_READERS } from "./range-properties";
import { RecordList } from "./record-list";

interface RowOfTable {
  index: number;
  area: Area;
}

const READERS: Readers<RowOfTable> = {
  index: ({ index }) => index,
  values: ({ area }, context) => RANGE_READERS.values?.(area, context),
};

/** How many rows of data a table has: a single empty one is only waiting for data. */
function countOf(context: RequestContext, placed: PlacedTable): number {
  const body = bodyArea(placed);
  if (!body || (height(body) === 1 && isBlank(context, body))) return 0;
  return height(body);
}

function rowAt(context: RequestContext, placed: PlacedTable, index: number): RowOfTable | null {
  const body = bodyArea(placed);
  if (!body || index >= countOf(context, placed)) return null;
  const row = body.startRow + index;
  return { index, area: { ...body, startRow: row, endRow: row } };
}

/** A row of a table by its place: other data come to stand in it where rows are put in above. */
class TableRow extends ClientObject<RowOfTable> implements Pick<Excel.TableRow, "delete"> {
  constructor(
    context: RequestContext,
    private readonly place: () => PlacedTable,
    private readonly at: () => number,
    isNew = false,
  ) {
    super(context, () => rowAt(context, place(), at()), { fleeting: isNew });
  }

  readonly typeName = "TableRow";
  protected readonly readers = READERS;

  protected override current(): RowOfTable | null {
    return rowAt(this.context, this.place(), this.at());
  }

  get index(): number {
    return this.read("index");
  }

  get values(): Excel.TableRow["values"] {
    return this.read("values");
  }

  set values(values: Excel.TableRow["values"]) {
    this.write("values", values, ({ area }) => writeCells(this.context.book, area, values));
  }

  getRange(): Range {
    return new Range(this.context, () => this.target().area);
  }

  delete(): void {
    this.remove(({ index }) => deleteRows(this.context, this.place(), index, 1));
  }
}

/** The rows of data of a table. */
export class TableRowCollection
  extends RecordList<TableRow>
  implements Pick<Excel.TableRowCollection, "deleteRowsAt">
{
  constructor(
    context: RequestContext,
    private readonly place: () => PlacedTable,
  ) {
    super(
      context,
      "TableRowCollection",
      () => countOf(context, place()),
      (index) => new TableRow(context, place, index),
    );
  }

  /** At the end for null or -1. Cells below the table move down within its columns. */
  add(
    index?: number | null,
    values?: Parameters<Excel.TableRowCollection["add"]>[1],
    alwaysInsert = true,
  ): TableRow {
    let at = 0;
    this.context.request.add(values);
    this.context.enqueue(async () => {
      at = await addRows(this.context, this.place(), index ?? -1, values, alwaysInsert);
    });
    return new TableRow(this.context, this.place, () => at, true);
  }

  deleteRowsAt(index: number, count = 1): void {
    this.context.enqueue(() => deleteRows(this.context, this.place(), index, count));
  }

  deleteRows(rows: readonly (number | TableRow)[]): void {
    this.context.enqueue(async () => {
      const indexes = rows.map((row) => (typeof row === "number" ? row : row.target().index));
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
        await deleteRows(this.context, this.place(), index, 1);
      }
    });
  }
}

/** @returns the place of the first new row. */
async function addRows(
  context: RequestContext,
  placed: PlacedTable,
  index: number,
  values: unknown,
  alwaysInsert: boolean,
): Promise<number> {
  const { book } = context;
  book.checkUnlocked(placed.sheet);
  const count = countOf(context, placed);
  const at = index === -1 ? count : index;
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument(`no place ${at}`);
  const area = tableArea(placed);
  const number = Array.isArray(values) ? values.length : 1;
  if (number === 0) throw invalidArgument("no rows are given");
  const body = bodyArea(placed);
  const first = (body?.startRow ?? area.startRow + 1) + at;
  const rows = { ...area, startRow: first, endRow: first + number - 1 };
  const wrong =
    Array.isArray(values) && values.some((row: unknown[]) => row.length !== width(area));
  if (wrong) throw invalidArgument("a row has as many values as the table has columns");
  const waiting = count === 0 && body ? 1 : 0;
  const put = { ...rows, startRow: first + waiting };
  if (put.startRow <= put.endRow && (alwaysInsert || at < count || !isBlank(context, put))) {
    await insertCells(book, put, "Down");
  }
  placed.table.areas = [toUniverRange({ ...area, endRow: area.endRow + number - waiting })];
  if (values !== undefined && values !== null) writeCells(book, rows, values);
  return at;
}

/** Cells below move up; a table keeps one row, empty, where all are deleted. */
async function deleteRows(
  context: RequestContext,
  placed: PlacedTable,
  index: number,
  count: number,
): Promise<void> {
  const first = rowAt(context, placed, index);
  const last = rowAt(context, placed, index + count - 1);
  const body = bodyArea(placed);
  if (!first || !last || !body) throw invalidArgument(`there are no ${count} rows at ${index}`);
  const rows = { ...first.area, endRow: last.area.endRow };
  if (height(rows) < height(body)) return deleteCells(context.book, rows, "Up");
  clearRange(context.book, { ...rows, endRow: rows.startRow }, "Contents");
  if (height(rows) > 1) {
    await deleteCells(context.book, { ...rows, startRow: rows.startRow + 1 }, "Up");
  }
}
