import { height, toUniverRange, type Area } from "../book/area";
import { cellsOf } from "../book/cell-reading";
import { writeCells } from "../book/cell-writing";
import { deleteCells, insertCells } from "../book/range-structure";
import { invalidArgument, itemAlreadyExists } from "../book/rich-api-error";
import type { PlacedRecord } from "../book/sheet-extras";
import { ClientObject, type Readers } from "../client/client-object";
import type { Finding } from "../client/finding";
import type { RequestContext } from "../client/request-context";
import { bodyArea, nameColumns, tableArea, type PlacedTable } from "./placed-table";
import { Range } from "./range";
import { RANGE_READERS } from "./range-properties";
import { RecordList } from "./record-list";

/** A column of a table: its id stays, wherever it comes to lie. */
export interface ColumnOfTable {
  id: number;
  index: number;
  /** Header and totals included. */
  area: Area;
}

const READERS: Readers<ColumnOfTable> = {
  id: ({ id }) => id,
  index: ({ index }) => index,
  name: (column, context) => nameOf(context, column),
  values: ({ area }, context) => RANGE_READERS.values?.(area, context),
};

function nameOf({ book }: RequestContext, { area }: ColumnOfTable): string {
  return String(cellsOf(book, area.sheet).content(area.startRow, area.startColumn));
}

/** The columns, from the left; one that is new gets an id that no other had. */
export function columnsOf(placed: PlacedTable): ColumnOfTable[] {
  const area = tableArea(placed);
  const known = (placed.table.parts ??= []);
  const columns: ColumnOfTable[] = [];
  for (let column = area.startColumn; column <= area.endColumn; column++) {
    let record = known.find(({ areas: [one] }) => one?.startColumn === column);
    if (!record) {
      const highest = Math.max(0, ...known.map(({ id }) => Number(id)));
      const { startRow } = area;
      const cell = { startRow, endRow: startRow, startColumn: column, endColumn: column };
      record = { id: String(highest + 1), areas: [cell], values: {} } satisfies PlacedRecord;
      known.push(record);
    }
    columns.push({
      id: Number(record.id),
      index: column - area.startColumn,
      area: { ...area, startColumn: column, endColumn: column },
    });
  }
  return columns;
}

export class TableColumn
  extends ClientObject<ColumnOfTable>
  implements Pick<Excel.TableColumn, "delete" | "id" | "index" | "name" | "values">
{
  constructor(
    context: RequestContext,
    private readonly place: () => PlacedTable,
    find: () => ColumnOfTable | null,
    how: Finding = {},
  ) {
    super(context, find, how);
  }

  readonly typeName = "TableColumn";
  protected readonly readers = READERS;

  protected override get identity(): string {
    return "id";
  }

  protected override current({ id }: ColumnOfTable): ColumnOfTable | null {
    return columnsOf(this.place()).find((column) => column.id === id) ?? null;
  }

  get id(): number {
    return this.read("id");
  }

  get index(): number {
    return this.read("index");
  }

  get name(): string {
    return this.read("name");
  }

  set name(name: string) {
    this.write("name", name, ({ id, area }) => {
      const { context } = this;
      const same = columnsOf(this.place()).find(
        (other) => nameOf(context, other).toLocaleLowerCase() === name.toLocaleLowerCase(),
      );
      if (same && same.id !== id) throw itemAlreadyExists(name);
      writeCells(context.book, { ...area, endRow: area.startRow }, [[`'${name}`]]);
    });
  }

  get values(): Excel.TableColumn["values"] {
    return this.read("values");
  }

  set values(values: Excel.TableColumn["values"]) {
    this.write("values", values, ({ area }) => writeCells(this.context.book, area, values));
  }

  getRange(): Range {
    return this.cells((area) => area);
  }

  getHeaderRowRange(): Range {
    return this.cells((area) => ({ ...area, endRow: area.startRow }));
  }

  getDataBodyRange(): Range {
    return this.cells((area) => {
      const body = bodyArea(this.place());
      return body && { ...area, startRow: body.startRow, endRow: body.endRow };
    });
  }

  delete(): void {
    this.remove(({ area }) => {
      if (columnsOf(this.place()).length === 1) throw invalidArgument("a table keeps one column");
      return deleteCells(this.context.book, area, "Left");
    });
  }

  private cells(of: (area: Area) => Area | null): Range {
    this.checkUsable();
    return new Range(this.context, () => of(this.target().area));
  }
}

export class TableColumnCollection extends RecordList<TableColumn> {
  constructor(
    context: RequestContext,
    private readonly place: () => PlacedTable,
  ) {
    super(
      context,
      "TableColumnCollection",
      () => columnsOf(place()).length,
      (index) => new TableColumn(context, place, () => columnsOf(place())[index()] ?? null),
    );
  }

  /** The first of the values is the header. What lies right of the table moves on. */
  add(
    index?: number | null,
    values?: Parameters<Excel.TableColumnCollection["add"]>[1],
    name?: string,
  ): TableColumn {
    let made = -1;
    this.context.request.add(values);
    this.context.enqueue(async () => {
      made = await addColumn(this.context, this.place(), index ?? -1, values, name);
    });
    return this.column(() => made, { fleeting: true });
  }

  getItem(key: number | string): TableColumn {
    return this.column(() => key, {});
  }

  getItemOrNullObject(key: number | string): TableColumn {
    return this.column(() => key, { orNull: true });
  }

  /** By id, or by name without regard to case. */
  private column(key: () => number | string, how: Finding): TableColumn {
    const find = () => {
      const wanted = key();
      const is = (column: ColumnOfTable) =>
        typeof wanted === "number"
          ? column.id === wanted
          : nameOf(this.context, column).toLocaleLowerCase() === wanted.toLocaleLowerCase();
      return columnsOf(this.place()).find(is) ?? null;
    };
    return new TableColumn(this.context, this.place, find, how);
  }
}

/** @returns the new column's id. */
async function addColumn(
  context: RequestContext,
  placed: PlacedTable,
  index: number,
  values: unknown,
  name: string | undefined,
): Promise<number> {
  const { book } = context;
  book.checkUnlocked(placed.sheet);
  const area = tableArea(placed);
  const count = columnsOf(placed).length;
  const at = index === -1 ? count : index;
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument(`no place ${at}`);
  if (Array.isArray(values) && values.length !== height(area)) {
    throw invalidArgument("a column has as many values as the table has rows, its header included");
  }
  const column = area.startColumn + at;
  const cells = { ...area, startColumn: column, endColumn: column };
  await insertCells(book, cells, "Right");
  placed.table.areas = [toUniverRange({ ...area, endColumn: area.endColumn + 1 })];
  const header = { ...area, endRow: area.startRow };
  if (values !== undefined && values !== null) writeCells(book, cells, values);
  if (name !== undefined) {
    writeCells(book, { ...cells, endRow: cells.startRow }, [[`'${name}`]]);
  }
  nameColumns(context, header);
  return columnsOf(placed)[at]?.id ?? -1;
}
