import { linkCell } from "../report/link-cell";
import type { SheetPlan } from "../report/sheet-plan";
import { markOf } from "./mark";

/** The mark of the sheet that lists a report's sheets. Never changes once released. */
export const CONTENTS = markOf("Indhold");

/**
 * The plan with a way back to the report's contents, where it has a cell for it.
 *
 * @param contents what their sheet is called; null where there are none.
 */
export function withWayBack(plan: SheetPlan, contents: string | null): SheetPlan {
  const { home, cells } = plan;
  if (home === undefined || contents === null) return plan;
  const link = linkCell(contents, `← ${contents}`);
  return {
    ...plan,
    cells: cells.map((row, r) =>
      r === home.row ? row.map((cell, c) => (c === home.column ? link : cell)) : row,
    ),
  };
}
