import type { Area } from "./area";
import { RichApiError } from "./rich-api-error";

/** Several areas of one sheet, found when the batch runs. */
export interface AreaList {
  areas: Area[];
}

/** More merged areas than these Excel does not give. */
const MOST = 512;

/**
 * The merged cells that begin in a range: one that only reaches into it is not told of
 * (OfficeDev/office-js#3611). Null where there are none.
 *
 * @throws InvalidOperation where there are more than 512: "this method will fail to return the
 * result" (learn.microsoft.com/javascript/api/excel/excel.range#getMergedAreasOrNullObject).
 */
export function mergedIn(area: Area): AreaList | null {
  const areas = area.sheet
    .getMergeData()
    .filter(({ startRow, startColumn }) => holds(area, startRow, startColumn))
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      sheet: area.sheet,
      startRow,
      endRow,
      startColumn,
      endColumn,
    }));
  if (areas.length > MOST) {
    throw new RichApiError("InvalidOperation", `There are more than ${MOST} merged areas.`);
  }
  return areas.length > 0 ? { areas } : null;
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.startRow &&
    row <= area.endRow &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
}
