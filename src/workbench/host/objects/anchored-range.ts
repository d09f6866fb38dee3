import { withinSheet, type Area } from "../book/area";
import { shifted } from "../book/shifts";
import { ClientObject } from "../client/client-object";
import type { Finding } from "../client/finding";
import type { RequestContext } from "../client/request-context";

/** An area, and how many of the workbook's shifts it has followed. */
interface AnchoredArea extends Area {
  seen: number;
}

/**
 * What stands for cells and follows the rows and columns inserted or deleted before them. It is
 * fleeting: outlives its batch only where it is tracked, as everything is inside `Excel.run`.
 */
export abstract class AnchoredRange extends ClientObject<AnchoredArea> {
  constructor(context: RequestContext, find: () => Area | null, how: Finding = {}) {
    const anchored = () => {
      const area = find();
      return area && { ...withinSheet(area), seen: context.book.shifts.length };
    };
    super(context, anchored, { fleeting: true, ...how });
  }

  protected override readonly isTrackable = true;

  protected override current(area: AnchoredArea): AnchoredArea | null {
    const { book } = this.context;
    if (!book.sheetById(area.sheet.getSheetId())) return null;
    while (area.seen < book.shifts.length) {
      const shift = book.shifts[area.seen];
      if (shift && shift.sheetId === area.sheet.getSheetId()) {
        const moved = shifted(area, shift);
        if (!moved) return null;
        Object.assign(area, moved);
      }
      area.seen++;
    }
    return area;
  }
}
