import { FillDown, mergedInParts, type MergedCells } from "../survey/recognise/fill-down";
import {
  NO_MAPPING,
  recogniseSources,
  type SourceHead,
} from "../survey/recognise/recognise-sources";
import { namesToFill, sheetParts } from "../survey/reading/sheet-parts";
import type { CellArea } from "./xlsx/cell-reference";

type Rows = readonly (readonly unknown[])[];

function downwards(merged: readonly CellArea[]): CellArea[] {
  return merged.filter((area) => area.rows > 1 && area.columns === 1);
}

function filled(rows: Rows, fill: FillDown): Rows {
  const copy = rows.map((row) => [...row]);
  fill.next(copy);
  return copy;
}

/** Fills all cells that are merged downwards. A heading over several columns is none of each. */
export function fillAllMerged(rows: Rows, merged: readonly CellArea[]): Rows {
  const areas = downwards(merged);
  return areas.length === 0 ? rows : filled(rows, new FillDown(areas));
}

/**
 * Fills cells merged downwards as in Excel: in the columns that name the unit, the round and the
 * target group of a survey, and nowhere else.
 */
export function fillNames(
  source: SourceHead,
  merged: readonly CellArea[],
): { rows: Rows; first: FillDown["first"]; merged: MergedCells[] } {
  const areas = downwards(merged);
  const unfilled = { rows: source.head, first: null, merged: [] };
  if (areas.length === 0) return unfilled;
  const [role] = recogniseSources([source], NO_MAPPING, null);
  const own = mergedInParts(areas, namesToFill(sheetParts(role, source.name)));
  const fill = new FillDown(own);
  const rows = own.length === 0 ? source.head : filled(source.head, fill);
  return { rows, first: fill.first, merged: own };
}
