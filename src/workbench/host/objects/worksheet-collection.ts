import type { Workbook as UniverWorkbook } from "@univerjs/core";
import type { ChangeKind } from "../book/change-events";
import { addSheet, newSheetStem } from "../book/sheets";
import type { Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionObject } from "../client/collection-object";
import { EventHandlers } from "./event-handlers";
import { Worksheet } from "./worksheet";

const READERS: Readers<UniverWorkbook> = {};

export class WorksheetCollection extends CollectionObject<UniverWorkbook, Worksheet> {
  private readonly events = new Map<string, unknown>();

  readonly typeName = "WorksheetCollection";
  protected readonly readers = READERS;

  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return this.handlers("changed");
  }

  get onAdded(): EventHandlers<Excel.WorksheetAddedEventArgs> {
    return this.handlers("added");
  }

  get onDeleted(): EventHandlers<Excel.WorksheetDeletedEventArgs> {
    return this.handlers("deleted");
  }

  get onActivated(): EventHandlers<Excel.WorksheetActivatedEventArgs> {
    return this.handlers("activated");
  }

  get onSelectionChanged(): EventHandlers<Excel.WorksheetSelectionChangedEventArgs> {
    return this.handlers("selected");
  }

  add(name?: string): Worksheet {
    return new Worksheet(
      this.context,
      () => addSheet(this.context.book, name, newSheetStem(this.context.host.displayLanguage)),
      {
        fleeting: true,
      },
    );
  }

  /** By name, without regard to case, or by id. */
  getItem(key: string): Worksheet {
    return new Worksheet(this.context, () => this.named(key));
  }

  getItemOrNullObject(key: string): Worksheet {
    return new Worksheet(this.context, () => this.named(key), { orNull: true });
  }

  /** The sheet that is active when the batch runs; it stays that sheet afterwards. */
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, () => this.context.book.workbook.getActiveSheet());
  }

  getFirst(visibleOnly = false): Worksheet {
    return new Worksheet(this.context, () => this.candidates(visibleOnly)[0] ?? null);
  }

  getLast(visibleOnly = false): Worksheet {
    return new Worksheet(this.context, () => this.candidates(visibleOnly).at(-1) ?? null);
  }

  getCount(visibleOnly = false): ClientResult<number> {
    return new ClientResult(this.context, () => this.candidates(visibleOnly).length);
  }

  protected override listed(): Worksheet[] {
    const { book } = this.context;
    return this.candidates(false).map((sheet) => {
      const id = sheet.getSheetId();
      return new Worksheet(this.context, () => book.sheetById(id));
    });
  }

  private candidates(visibleOnly: boolean) {
    return this.context.book.sheets.filter((sheet) => !visibleOnly || !sheet.isSheetHidden());
  }

  private named(key: string) {
    const { book } = this.context;
    return book.sheetByName(key) ?? book.sheetById(key);
  }

  private handlers<T>(kind: ChangeKind): EventHandlers<T> {
    const known = this.events.get(kind) as EventHandlers<T> | undefined;
    if (known) return known;
    const handlers = new EventHandlers<T>(this.context, kind);
    this.events.set(kind, handlers);
    return handlers;
  }
}
