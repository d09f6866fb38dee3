import { isLive, type PlanCell } from "../report/plan-cell";
import type { SheetPlan } from "../report/sheet-plan";
import type { Spot } from "../report/spot";

function runsOver(at: Spot, row: number): boolean {
  return row >= at.row && row < at.row + at.rows;
}

/** Rows of one kind have the same look, rules and merges: they can change places. */
function kindOf(plan: SheetPlan, row: number): string | null {
  const { cells, frozen, merges, notes = [], legend = [], formats, rules } = plan;
  const isFixed =
    row < frozen.rows ||
    cells[row][0]?.kind !== "text" ||
    [...merges, ...notes.map(({ at }) => at)].some((at) => runsOver(at, row)) ||
    legend.some(({ at }) => at.row === row);
  if (isFixed) return null;
  return [...formats, ...rules].map(({ at }) => (runsOver(at, row) ? "1" : "0")).join("");
}

/** The cell where rows have gone from their places; null where it cannot be said. */
function moved(cell: PlanCell, places: ReadonlyMap<number, number>): PlanCell | undefined {
  if (!isLive(cell)) return cell;
  const parts = cell.kind === "call" ? cell.arguments : cell.pieces;
  let possible = true;
  const there = parts.map((part) => {
    if (typeof part === "string" || part.kind !== "spot") return part;
    const { spot } = part;
    const goes = [...places.keys()].filter((row) => runsOver(spot, row));
    if (goes.length === 0 || goes.length === places.size) return part;
    if (spot.rows > 1) possible = false;
    return { ...part, spot: { ...spot, row: places.get(spot.row) ?? spot.row } };
  });
  if (!possible) return undefined;
  return cell.kind === "call"
    ? { ...cell, arguments: there.filter((part) => typeof part !== "string") }
    : { ...cell, pieces: there };
}

/**
 * The plan with its units in the order in which the user has put them. New ones come last, in the
 * plan's own order. Only rows of one kind change places; the plan stays as it is where a formula
 * speaks of some of them together.
 *
 * @param names the first column as it stands in the sheet.
 */
export function inOrderOf(plan: SheetPlan, names: readonly unknown[]): SheetPlan {
  const kinds = plan.cells.map((_, row) => kindOf(plan, row));
  const most = largest(kinds);
  const rows = kinds.flatMap((kind, row) => (kind !== null && kind === most ? [row] : []));
  const rank = (row: number) => {
    const cell = plan.cells[row][0];
    const at = names.indexOf(cell?.kind === "text" ? cell.text : null);
    return at < 0 ? Infinity : at;
  };
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b) || a - b);
  const places = new Map(sorted.map((from, i) => [from, rows[i]]));
  const cells = plan.cells.map((row) => row.map((cell) => moved(cell, places)));
  if (cells.some((row) => row.includes(undefined))) return plan;
  const whole = cells as PlanCell[][];
  return { ...plan, cells: whole.map((row, r) => whole[from(places, r)] ?? row) };
}

function from(places: ReadonlyMap<number, number>, row: number): number {
  return [...places].find(([, to]) => to === row)?.[0] ?? row;
}

function largest(kinds: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
