import type { Worksheet as UniverSheet } from "@univerjs/core";
import { ClientObject, type Readers } from "../client/client-object";

const READERS: Readers<UniverSheet> = { protected: () => false };

/** Sheets of the workbench are never protected. */
export class WorksheetProtection
  extends ClientObject<UniverSheet>
  implements Pick<Excel.WorksheetProtection, "protected">
{
  readonly typeName = "WorksheetProtection";
  protected readonly readers = READERS;

  get protected(): boolean {
    return this.read("protected");
  }
}
