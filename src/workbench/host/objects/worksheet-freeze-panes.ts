import type { Worksheet as UniverSheet } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import { parseReference, splitAddress } from "../book/a1-address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../book/area";
import { invalidArgument } from "../book/rich-api-error";
import { ClientObject, type Readers } from "../client/client-object";
import { Range } from "./range";

const READERS: Readers<UniverSheet> = {};

type FreezeMembers = Pick<Excel.WorksheetFreezePanes, "freezeColumns" | "freezeRows" | "unfreeze">;

/** The rows and columns that stay in sight. */
export class WorksheetFreezePanes extends ClientObject<UniverSheet> implements FreezeMembers {
  readonly typeName = "WorksheetFreezePanes";
  protected readonly readers = READERS;

  freezeRows(count = 0): void {
    this.act((sheet) => this.freeze(sheet, count, 0));
  }

  freezeColumns(count = 0): void {
    this.act((sheet) => this.freeze(sheet, 0, count));
  }

  /** Freezes the rows and columns of a range that begins in the sheet's first cell. */
  freezeAt(range: Range | string): void {
    if (typeof range !== "string") range.checkUsableIn(this.context);
    this.act((sheet) => {
      const area =
        typeof range === "string" ? parseReference(splitAddress(range).reference) : range.target();
      if (!area) throw invalidArgument("freezeAt takes a range");
      const rows = area.endRow === MAX_ROWS - 1 ? 0 : area.endRow + 1;
      const columns = area.endColumn === MAX_COLUMNS - 1 ? 0 : area.endColumn + 1;
      this.freeze(sheet, rows, columns);
    });
  }

  unfreeze(): void {
    this.act((sheet) => this.freeze(sheet, 0, 0));
  }

  getLocationOrNullObject(): Range {
    return new Range(this.context, () => this.location(), { orNull: true });
  }

  getLocation(): Range {
    return new Range(this.context, () => this.location());
  }

  private location(): Area | null {
    const sheet = this.target();
    const { xSplit, ySplit } = sheet.getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    return {
      sheet,
      startRow: 0,
      endRow: (ySplit || MAX_ROWS) - 1,
      startColumn: 0,
      endColumn: (xSplit || MAX_COLUMNS) - 1,
    };
  }

  private freeze(sheet: UniverSheet, rows: number, columns: number): void {
    const params = {
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    };
    this.context.book.change(SetFrozenMutation.id, params, sheet);
  }
}
