import type { Worksheet as UniverSheet } from "@univerjs/core";
import { accessDenied } from "../book/sheet-lock";
import { ClientObject, type Readers } from "../client/client-object";

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
      extras.lock = { options: { ...options }, password };
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
