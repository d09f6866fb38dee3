import type { Worksheet as UniverSheet } from "@univerjs/core";
import { invalidArgument } from "../book/rich-api-error";
import { accessDenied } from "../book/sheet-lock";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import { requireEnum } from "../client/require-enum";

const CLOSED: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const READERS: Readers<UniverSheet> = {
  protected: (sheet, { book }) => book.extras.of(sheet).lock !== undefined,
  options: (sheet, { book }) => structuredClone(book.extras.of(sheet).lock?.options ?? null),
};

type ProtectionMembers = Pick<
  Excel.WorksheetProtection,
  "options" | "protect" | "protected" | "unprotect"
>;

/** A sheet's lock. Protecting twice, and opening what is open, is refused: OfficeDev/office-js#6784. */
export class WorksheetProtection extends ClientObject<UniverSheet> implements ProtectionMembers {
  readonly typeName = "WorksheetProtection";
  protected readonly readers = READERS;

  get protected(): boolean {
    return this.read("protected");
  }

  get options(): Excel.WorksheetProtectionOptions {
    return this.read("options");
  }

  protect(options?: Excel.WorksheetProtectionOptions | null, password = ""): void {
    this.act((sheet) => {
      const extras = this.context.book.extras.of(sheet);
      if (extras.lock) throw accessDenied("the sheet is protected already");
      for (const name of Object.keys(options ?? {})) {
        if (!(name in CLOSED)) throw invalidArgument(`there is no option "${name}"`);
      }
      const all = { ...CLOSED, ...options };
      requireEnum(EXCEL_ENUMS.ProtectionSelectionMode, all.selectionMode);
      extras.lock = { options: all, password };
    });
  }

  unprotect(password = ""): void {
    this.act((sheet) => {
      const extras = this.context.book.extras.of(sheet);
      if (!extras.lock) throw accessDenied("the sheet is not protected");
      if (extras.lock.password !== password) throw accessDenied("that is not the password");
      delete extras.lock;
    });
  }
}
