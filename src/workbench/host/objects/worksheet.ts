import { requireReference, splitAddress } from "../book/a1-address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../book/area";
import { cellsOf } from "../book/cell-reading";
import { addressedByName } from "../book/defined-names";
import { invalidArgument } from "../book/rich-api-error";
import { copySheet, deleteSheet } from "../book/sheets";
import type { Finding } from "../client/finding";
import type { Loadable } from "../client/loadable";
import { ChartCollection } from "./chart-collection";
import { EventHandlers } from "./event-handlers";
import { NamedItemCollection } from "./named-item-collection";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { TableCollection } from "./table-collection";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProperties } from "./worksheet-properties";
import { WorksheetProtection } from "./worksheet-protection";

type WorksheetMembers = Pick<Excel.Worksheet, "activate" | "delete">;

export class Worksheet extends WorksheetProperties implements WorksheetMembers {
  private panes?: WorksheetFreezePanes;
  private ownNames?: NamedItemCollection;
  private lock?: WorksheetProtection;
  private page?: PageLayout;
  private chartList?: ChartCollection;
  private tableList?: TableCollection;
  private changed?: EventHandlers<Excel.WorksheetChangedEventArgs>;

  protected override navigation(name: string): Loadable | undefined {
    if (name === "protection") return this.protection;
    if (name === "names") return this.names;
    if (name === "pageLayout") return this.pageLayout;
    if (name === "charts") return this.charts;
    if (name === "tables") return this.tables;
    return name === "freezePanes" ? this.freezePanes : undefined;
  }

  get freezePanes(): WorksheetFreezePanes {
    return (this.panes ??= new WorksheetFreezePanes(this.context, () => this.targetOrNull(), {
      orNull: true,
    }));
  }

  get names(): NamedItemCollection {
    return (this.ownNames ??= new NamedItemCollection(this.context, () => this.targetOrNull()));
  }

  get protection(): WorksheetProtection {
    return (this.lock ??= new WorksheetProtection(this.context, () => this.targetOrNull(), {
      orNull: true,
    }));
  }

  get pageLayout(): PageLayout {
    return (this.page ??= new PageLayout(this.context, () => this.targetOrNull()));
  }

  get charts(): ChartCollection {
    return (this.chartList ??= new ChartCollection(this.context, () => this.target()));
  }

  get tables(): TableCollection {
    return (this.tableList ??= new TableCollection(this.context, () => this.target()));
  }

  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return (this.changed ??= new EventHandlers(this.context, "changed", () => this.target()));
  }

  activate(): void {
    this.act((sheet) => void this.context.book.facade.setActiveSheet(sheet.getSheetId()));
  }

  delete(): void {
    this.remove((sheet) => deleteSheet(this.context.book, sheet));
  }

  copy(positionType: Parameters<Excel.Worksheet["copy"]>[0] = "None", relativeTo?: Worksheet) {
    const { context } = this;
    relativeTo?.checkUsableIn(context);
    const copy = () => copySheet(context.book, this.target(), positionType, relativeTo?.target());
    return new Worksheet(context, copy, { fleeting: true });
  }

  /** The sheet before this one, hidden ones included unless only visible ones are asked for. */
  getPrevious(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly);
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly, { orNull: true });
  }

  getNext(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly);
  }

  getNextOrNullObject(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly, { orNull: true });
  }

  /** The whole sheet, or the range of an address or of a name. */
  getRange(address?: string): Range {
    return new Range(this.context, () => this.area(address));
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.context, () => ({
      sheet: this.target(),
      startRow: row,
      endRow: row + rowCount - 1,
      startColumn: column,
      endColumn: column + columnCount - 1,
    }));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.used(valuesOnly, false);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.used(valuesOnly, true);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean, how: Finding = {}): Worksheet {
    const find = () => {
      const { sheets } = this.context.book;
      let at = sheets.indexOf(this.target()) + step;
      while (visibleOnly && sheets[at]?.isSheetHidden()) at += step;
      return sheets[at] ?? null;
    };
    return new Worksheet(this.context, find, how);
  }

  private used(valuesOnly: boolean, orNull: boolean): Range {
    const find = (): Area | null => {
      const whole = this.area();
      const found = cellsOf(this.context.book, whole.sheet).used(whole, !valuesOnly);
      if (found) return { ...found, sheet: whole.sheet };
      return orNull ? null : { ...requireReference("A1"), sheet: whole.sheet };
    };
    return new Range(this.context, find, { orNull, byContent: true });
  }

  private area(address?: string): Area {
    const sheet = this.target();
    if (address === undefined || address === "") {
      const [endRow, endColumn] = [MAX_ROWS - 1, MAX_COLUMNS - 1];
      return { sheet, startRow: 0, endRow, startColumn: 0, endColumn };
    }
    const { sheetName, reference } = splitAddress(address);
    if (sheetName !== undefined && this.context.book.sheetByName(sheetName) !== sheet) {
      throw invalidArgument(`'${address}' lies on another sheet`);
    }
    return (
      addressedByName(this.context.book, reference, sheet) ?? {
        ...requireReference(reference),
        sheet,
      }
    );
  }
}
