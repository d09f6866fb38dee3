import { intersection, toUniverRange, type Area } from "../book/area";
import { clearRange } from "../book/range-clearing";
import { invalidArgument, itemNotFound } from "../book/rich-api-error";
import type { DataRecord } from "../book/sheet-extras";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import {
  areaOf,
  bodyArea,
  checkFree,
  checkTableName,
  tableArea,
  type PlacedTable,
} from "./placed-table";
import { Range } from "./range";
import { RecordObject, type FieldsOf, type RecordKind } from "./record-object";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";

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

/** A table. Its cells are those of the sheet; bands and filter buttons are not drawn. */
export class Table extends RecordObject implements Pick<Excel.Table, "delete"> {
  private own?: Loadable;
  private rowList?: TableRowCollection;
  private columnList?: TableColumnCollection;

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
    const parts = ["worksheet", "rows", "columns"];
    if (!parts.includes(name)) return super.navigation(name);
    return this[name as "rows"] as unknown as RecordObject;
  }

  get rows(): TableRowCollection {
    this.checkUsable();
    return (this.rowList ??= new TableRowCollection(this.context, () => this.placed()));
  }

  get columns(): TableColumnCollection {
    this.checkUsable();
    return (this.columnList ??= new TableColumnCollection(this.context, () => this.placed()));
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
    return this.cells(tableArea);
  }

  getHeaderRowRange(): Range {
    return this.cells((placed) => {
      const area = tableArea(placed);
      return { ...area, endRow: area.startRow };
    });
  }

  getDataBodyRange(): Range {
    return this.cells(bodyArea);
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

  private cells(of: (placed: PlacedTable) => Area | null): Range {
    this.checkUsable();
    return new Range(this.context, () => of(this.placed()));
  }

  private placed(): PlacedTable {
    const placed = this.place();
    if (!placed) throw itemNotFound("Table");
    return placed;
  }
}
