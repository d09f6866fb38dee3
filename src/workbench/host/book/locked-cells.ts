import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { intersection, isWithin, subtract, toUniverRange, type Area } from "./area";
import type { Book } from "./book";
import { checkLock } from "./sheet-lock";

/** Whether a protected sheet's lock closes the cells; null where it closes some. */
export function isLocked({ sheet, ...area }: Area, book: Book): boolean | null {
  const { areas } = book.extras.of(sheet).unlocked;
  if (!areas.some((one) => intersection(one, area))) return true;
  return isWithin(area, areas) ? false : null;
}

/** A cell's lock is part of its look: on a protected sheet it is changed only where looks are. */
export function setLocked(book: Book, area: Area, locked: boolean): void {
  if (isLocked(area, book) === locked) return;
  const extras = book.extras.of(area.sheet);
  checkLock(extras, SetRangeValuesMutation.id, { trigger: SetStyleCommand.id });
  const others = extras.unlocked.areas.flatMap((one) => subtract(one, area));
  extras.unlocked.areas = locked ? others : [...others, toUniverRange(area)];
}
