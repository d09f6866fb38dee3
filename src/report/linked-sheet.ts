import { text, type PlanCell } from "./plan-cell";
import type { SheetPlan } from "./sheet-plan";
import { spot } from "./spot";

/** A cell of a sheet that leads to another sheet of the same report, by its place in the list. */
export interface SheetLink {
  at: { row: number; column: number };
  to: number;
}

/** A sheet of a report and the cells of it that lead to others. */
export interface LinkedSheet {
  plan: SheetPlan;
  links: readonly SheetLink[];
}

const LINK_WIDTH = 72;
export const LINK_COLOUR = "#0F4C5C";

/**
 * A sheet with a link right of its block: the block keeps its place, and the link is not printed.
 *
 * @param to the place of the sheet that it leads to.
 */
export function withLink(plan: SheetPlan, words: string, to: number): LinkedSheet {
  const { cells, columnWidths, formats, page } = plan;
  const column = cells[0].length;
  const at = { row: 0, column };
  const own: PlanCell[] = cells.map((_, row) => (row === 0 ? text(words) : null));
  const area = page?.area ?? spot(0, 0, plan.helperRow ?? cells.length, column);
  return {
    plan: {
      ...plan,
      cells: cells.map((row, i) => [...row, own[i]]),
      columnWidths:
        columnWidths.length === column ? [...columnWidths, LINK_WIDTH] : [...columnWidths],
      formats: [
        ...formats,
        { at: spot(0, column), fontColor: LINK_COLOUR, verticalAlign: "Center" },
      ],
      ...(page === undefined ? {} : { page: { ...page, area } }),
    },
    links: [{ at, to }],
  };
}
