import type { Area } from "../book/area";
import { isLocked, setLocked } from "../book/locked-cells";
import { invalidArgument } from "../book/rich-api-error";
import { ClientObject, type Readers } from "../client/client-object";

const READERS: Readers<Area> = { locked: (area, { book }) => isLocked(area, book) };

/** Which cells a protected sheet's lock closes: all that were not unlocked. */
export class FormatProtection
  extends ClientObject<Area>
  implements Pick<Excel.FormatProtection, "locked">
{
  readonly typeName = "FormatProtection";
  protected readonly readers = READERS;

  get locked(): boolean {
    return this.read("locked");
  }

  set locked(locked: boolean) {
    this.write("locked", locked, (area) => {
      if (typeof locked !== "boolean") throw invalidArgument("cells are locked or they are not");
      setLocked(this.context.book, area, locked);
    });
  }
}
