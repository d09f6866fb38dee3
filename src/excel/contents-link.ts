import { CONTENTS_MARK } from "../analyses/contents/plan";
import { linkCell } from "../report/link-cell";
import type { SheetPlan } from "../report/sheet-plan";
import { markOf } from "./mark";
import type { MarkedBlock } from "./workbook-state";

/** The mark of the sheet that lists a report's sheets. */
export const CONTENTS = markOf(CONTENTS_MARK);

/** The plan with a way back to the report's contents, where there are any and it has a cell for it. */
export function withWayBack(plan: SheetPlan, contents: MarkedBlock | null): SheetPlan {
  const { home, cells } = plan;
  if (home === undefined || contents === null) return plan;
  const { name } = contents.sheet;
  const link = linkCell(name, `← ${name}`);
  return {
    ...plan,
    cells: cells.map((row, r) =>
      r === home.row ? row.map((cell, c) => (c === home.column ? link : cell)) : row,
    ),
  };
}
