import { ROW_POINTS } from "./chart-spot";
import { noteBoxes, noteRows } from "./note-boxes";
import type { SheetPlan } from "./sheet-plan";

/** How many rows a lead takes of a plan, the empty one under it too; 0 where it has none. */
export function leadRows(lead: string, { home, columnWidths }: SheetPlan): number {
  if (lead === "" || home === undefined) return 0;
  return noteRows(noteBoxes([lead], 0, columnWidths)) + 1;
}

/**
 * A page with sentences under its title and subtitle; all that stood below moves down, and what
 * speaks of it with it. A plan that is no page is left as it is.
 */
export function withLead(plan: SheetPlan, lead: string): SheetPlan {
  const { home, cells, rowHeights, frozen, page } = plan;
  const by = leadRows(lead, plan);
  if (by === 0 || home === undefined) return plan;
  const from = home.row + 1;
  const moved = movedDown(plan, from, by) as SheetPlan;
  const [box] = noteBoxes([lead], from, plan.columnWidths);
  const empty = Array.from({ length: by }, () => cells[0].map(() => null));
  const down = (rows: number) => (rows > from ? rows + by : rows);
  return {
    ...moved,
    cells: [...moved.cells.slice(0, from), ...empty, ...moved.cells.slice(from)],
    notes: [box, ...(moved.notes ?? [])],
    rowHeights:
      rowHeights.length > from
        ? [...rowHeights.slice(0, from), ...empty.map(() => ROW_POINTS), ...rowHeights.slice(from)]
        : rowHeights,
    frozen: { ...frozen, rows: down(frozen.rows) },
    ...(plan.helperRow === undefined ? {} : { helperRow: plan.helperRow + by }),
    ...(page === undefined || moved.page === undefined
      ? {}
      : { page: { ...moved.page, repeatedRows: down(page.repeatedRows) } }),
  };
}

/** Every place of the block from a row on, moved down; places in sheets that were read stay. */
function movedDown(part: unknown, from: number, by: number): unknown {
  if (Array.isArray(part)) return part.map((each) => movedDown(each, from, by));
  if (typeof part !== "object" || part === null) return part;
  if ("kind" in part && part.kind === "source") return part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => [
    key,
    movedDown(value, from, by),
  ]);
  const moved = Object.fromEntries(entries);
  if (!("column" in part) || typeof moved.row !== "number") return moved;
  const rows = typeof moved.rows === "number" ? moved.rows : 1;
  if (moved.row >= from) return { ...moved, row: moved.row + by };
  // What begins above and goes on below spans the lead too.
  return moved.row + rows > from ? { ...moved, rows: rows + by } : moved;
}
