import { intersection, type Area } from "./area";

/** Several areas of one sheet, found when the batch runs. */
export interface AreaList {
  areas: Area[];
}

/** The merged cells that a range touches; null where there are none. */
export function mergedIn(area: Area): AreaList | null {
  const areas = area.sheet
    .getMergeData()
    .filter((merged) => intersection(merged, area))
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      sheet: area.sheet,
      startRow,
      endRow,
      startColumn,
      endColumn,
    }));
  return areas.length > 0 ? { areas } : null;
}
