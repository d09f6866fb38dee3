import type { Worksheet as UniverSheet } from "@univerjs/core";

/** A sheet's lock: what stays allowed, and the password that opens it. */
export interface SheetLock {
  options: Excel.WorksheetProtectionOptions;
  password: string;
}

/** What the add-in gave a sheet and Univer keeps nothing of. */
export interface SheetExtras {
  lock?: SheetLock;
}

/** The extras of every sheet, by the sheet's id. */
export class AllExtras {
  private readonly bySheet = new Map<string, SheetExtras>();

  of(sheet: UniverSheet): SheetExtras {
    const id = sheet.getSheetId();
    let extras = this.bySheet.get(id);
    if (!extras) this.bySheet.set(id, (extras = {}));
    return extras;
  }

  /** A sheet's copy has the same. */
  copy(from: UniverSheet, to: UniverSheet): void {
    this.bySheet.set(to.getSheetId(), structuredClone(this.of(from)));
  }

  clear(): void {
    this.bySheet.clear();
  }
}
