import { generateRandomId, type Worksheet as UniverSheet } from "@univerjs/core";
import { requireReference, splitAddress } from "../book/a1-address";
import { intersection, toUniverRange, type Area, type Rectangle } from "../book/area";
import { clearRange } from "../book/range-clearing";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../book/rich-api-error";
import type { DataRecord, PlacedRecord } from "../book/sheet-extras";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { Range } from "./range";
import { RecordObject, type FieldsOf, type RecordKind } from "./record-object";

const FIELDS: FieldsOf<Excel.Table> = {
  highlightFirstColumn: false,
  highlightLastColumn: false,
  name: "",
  showBandedColumns: false,
  showBandedRows: true,
  showFilterButton: true,
  showHeaders: true,
  style: "TableStyleMedium2",
};

const TABLE: RecordKind = { typeName: "Table", fields: { id: "", ...FIELDS }, fixed: ["id"] };

export interface PlacedTable {
  sheet: UniverSheet;
  table: PlacedRecord;
}

/** All tables of the workbook: their names are told apart in all of it. */
export function tablesOf({ book }: RequestContext): PlacedTable[] {
  return book.sheets.flatMap((sheet) =>
    book.extras.of(sheet).tables.map((table) => ({ sheet, table })),
  );
}

/** A table. Its cells are those of the sheet; bands and filter buttons are not drawn. */
export class Table extends RecordObject implements Pick<Excel.Table, "delete"> {
  private own?: Loadable;

  constructor(
    context: RequestContext,
    private readonly place: () => PlacedTable | null,
    how: { orNull?: boolean; fleeting?: boolean } = {},
  ) {
    super(context, () => place()?.table.values ?? null, TABLE, how);
  }

  protected override get identity(): string {
    return "id";
  }

  protected override navigation(name: string) {
    return name === "worksheet" ? (this.worksheet as RecordObject) : super.navigation(name);
  }

  get worksheet(): Loadable {
    this.checkUsable();
    const { context } = this;
    return (this.own ??= context.objects.worksheet(context, () => this.place()?.sheet ?? null));
  }

  protected override admit(name: string, value: unknown, record: DataRecord): void {
    super.admit(name, value, record);
    if (name === "name") checkTableName(this.context, value, record);
  }

  getRange(): Range {
    return this.cells((area) => area);
  }

  getHeaderRowRange(): Range {
    return this.cells((area) => ({ ...area, endRow: area.startRow }));
  }

  getDataBodyRange(): Range {
    return this.cells((area) => {
      const hasHead = this.placed().table.values.showHeaders !== false;
      return { ...area, startRow: area.startRow + (hasHead ? 1 : 0) };
    });
  }

  /** The new cells must hold the old headers' row and share some of the table's. */
  resize(range: Range | string): void {
    if (typeof range !== "string") range.checkUsableIn(this.context);
    this.act(() => {
      const { sheet, table } = this.placed();
      this.context.book.checkUnlocked(sheet);
      const area = areaOf(range, sheet);
      const [was] = table.areas;
      if (area.sheet !== sheet || !was || area.startRow !== was.startRow) {
        throw invalidArgument("a table keeps its row of headers");
      }
      if (!intersection(area, was)) throw invalidArgument("a table keeps some of its cells");
      checkFree(this.context, area, table);
      table.areas = [toUniverRange(area)];
    });
  }

  /** The cells stay, the table goes. */
  convertToRange(): Range {
    const range = this.getRange();
    this.act(() => this.drop());
    return range;
  }

  /** Takes the table's cells away with it, as Excel does. */
  delete(): void {
    this.remove(() => {
      const { sheet, table } = this.placed();
      const [area] = table.areas;
      this.drop();
      if (area) clearRange(this.context.book, { ...area, sheet }, "All");
    });
  }

  private drop(): void {
    const { sheet, table } = this.placed();
    this.context.book.checkUnlocked(sheet);
    const { tables } = this.context.book.extras.of(sheet);
    tables.splice(tables.indexOf(table), 1);
  }

  private cells(of: (area: Rectangle) => Rectangle): Range {
    this.checkUsable();
    return new Range(this.context, () => {
      const { sheet, table } = this.placed();
      const [area] = table.areas;
      return area ? { ...of(area), sheet } : null;
    });
  }

  private placed(): PlacedTable {
    const placed = this.place();
    if (!placed) throw itemNotFound("Table");
    return placed;
  }
}

export function areaOf(range: Range | string, sheet: UniverSheet): Area {
  if (typeof range !== "string") return range.target();
  return { ...requireReference(splitAddress(range).reference), sheet };
}

/** Tables share no cells. */
export function checkFree(context: RequestContext, area: Area, own?: PlacedRecord): void {
  const { tables } = context.book.extras.of(area.sheet);
  const other = tables.find(
    (table) => table !== own && table.areas.some((one) => intersection(one, area)),
  );
  if (other) throw invalidArgument(`the table '${String(other.values.name)}' lies there`);
}

export function newTable(context: RequestContext, area: Area, hasHeaders: boolean): PlacedTable {
  context.book.checkUnlocked(area.sheet);
  checkFree(context, area);
  const id = `{${generateRandomId(8)}}`;
  const stem = /^da\b/i.test(context.host.displayLanguage) ? "Tabel" : "Table";
  const names = tablesOf(context).map(({ table }) => table.values.name);
  let number = 1;
  while (names.includes(`${stem}${number}`)) number++;
  const values = { id, name: `${stem}${number}`, showHeaders: hasHeaders };
  const table: PlacedRecord = { id, areas: [toUniverRange(area)], values };
  context.book.extras.of(area.sheet).tables.push(table);
  return { sheet: area.sheet, table };
}

/** A name that another table has is refused, as Excel does. */
export function checkTableName(context: RequestContext, name: unknown, own: unknown): void {
  const wanted = String(name).toLocaleLowerCase();
  const other = tablesOf(context).find(
    ({ table }) => String(table.values.name).toLocaleLowerCase() === wanted,
  );
  if (other && other.table.values !== own) throw itemAlreadyExists(String(name));
}
