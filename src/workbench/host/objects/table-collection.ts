import type { Worksheet as UniverSheet } from "@univerjs/core";
import { splitAddress } from "../book/a1-address";
import { itemNotFound } from "../book/rich-api-error";
import type { RequestContext } from "../client/request-context";
import { areaOf, newTable, tablesOf, type PlacedTable } from "./placed-table";
import type { Range } from "./range";
import { RecordList } from "./record-list";
import { Table } from "./table";

type Collection = Pick<Excel.TableCollection, never>;

/** The tables of a sheet, or, without one, of the workbook. */
export class TableCollection extends RecordList<Table> implements Collection {
  constructor(
    context: RequestContext,
    private readonly sheet?: () => UniverSheet,
  ) {
    super(
      context,
      "TableCollection",
      () => this.tables().length,
      (index) => new Table(context, () => this.tables()[index()] ?? null),
    );
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    if (typeof address !== "string") address.checkUsableIn(this.context);
    let made: PlacedTable | undefined;
    this.context.enqueue(async () => {
      made = await newTable(this.context, areaOf(address, this.sheetOf(address)), hasHeaders);
    });
    const find = () => tablesOf(this.context).find(({ table }) => table === made?.table) ?? null;
    return new Table(this.context, find, { fleeting: true });
  }

  getItem(key: string): Table {
    return new Table(this.context, () => this.named(key));
  }

  getItemOrNullObject(key: string): Table {
    return new Table(this.context, () => this.named(key), { orNull: true });
  }

  private tables(): PlacedTable[] {
    const sheet = this.sheet?.();
    return tablesOf(this.context).filter((placed) => !sheet || placed.sheet === sheet);
  }

  private named(key: string): PlacedTable | null {
    const wanted = key.toLocaleLowerCase();
    const found = this.tables().find(
      ({ table }) => table.id === key || String(table.values.name).toLocaleLowerCase() === wanted,
    );
    return found ?? null;
  }

  private sheetOf(address: Range | string): UniverSheet {
    if (this.sheet) return this.sheet();
    const { book } = this.context;
    const name = typeof address === "string" ? splitAddress(address).sheetName : undefined;
    const sheet = name === undefined ? book.workbook.getActiveSheet() : book.sheetByName(name);
    if (!sheet) throw itemNotFound(String(name));
    return sheet;
  }
}
