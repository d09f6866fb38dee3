import { isLive, type PlanCell } from "./plan-cell";
import type { PlanRule } from "./plan-rule";
import type { SheetPlan } from "./sheet-plan";
import { covers } from "./spot";

/** All that a plan can ask of a hand, in the order in which it is told. */
export const PLAN_PARTS = [
  "texts",
  "numbers",
  "live-cells",
  "live-cells-without-value",
  "merges",
  "formats",
  "tone-rules",
  "zero-rules",
  "zero-rules-on-live-cells",
  "scale-rules",
  "scale-rules-on-live-cells",
  "notes",
  "legend",
  "charts",
  "chart-alternatives",
  "accepted",
  "lock",
  "gridlines",
  "page",
  "widths",
  "frozen",
] as const;

export type PlanPart = (typeof PLAN_PARTS)[number];

function cellsOf(plan: SheetPlan, wanted: (cell: PlanCell) => boolean): boolean {
  return plan.cells.some((row) => row.some(wanted));
}

function isOnLiveCells({ cells, rules }: SheetPlan, wanted: PlanRule["kind"]): boolean {
  return rules.some(
    ({ kind, at }) =>
      kind === wanted &&
      cells.some((row, r) => row.some((cell, c) => isLive(cell) && covers(at, r, c))),
  );
}

const HOLDS: Readonly<Record<PlanPart, (plan: SheetPlan) => boolean>> = {
  texts: (plan) => cellsOf(plan, (cell) => cell?.kind === "text"),
  numbers: (plan) => cellsOf(plan, (cell) => cell?.kind === "number"),
  "live-cells": (plan) => cellsOf(plan, isLive),
  "live-cells-without-value": (plan) =>
    cellsOf(plan, (cell) => isLive(cell) && cell.shown === undefined),
  merges: ({ merges }) => merges.length > 0,
  formats: ({ formats }) => formats.length > 0,
  "tone-rules": ({ rules }) => rules.some(({ kind }) => kind === "tone"),
  "zero-rules": ({ rules }) => rules.some(({ kind }) => kind === "zero"),
  "zero-rules-on-live-cells": (plan) => isOnLiveCells(plan, "zero"),
  "scale-rules": ({ rules }) => rules.some(({ kind }) => kind === "scale"),
  "scale-rules-on-live-cells": (plan) => isOnLiveCells(plan, "scale"),
  notes: ({ notes = [] }) => notes.length > 0,
  legend: ({ legend = [] }) => legend.length > 0,
  charts: ({ charts = [] }) => charts.length > 0,
  "chart-alternatives": ({ charts = [] }) => charts.length > 0,
  accepted: ({ accepted = [] }) => accepted.length > 0,
  lock: ({ open }) => open !== undefined,
  gridlines: ({ gridlines = true }) => !gridlines,
  page: ({ page }) => page !== undefined,
  widths: ({ columnWidths, rowHeights }) => columnWidths.length + rowHeights.length > 0,
  frozen: ({ frozen }) => frozen.rows + frozen.columns > 0,
};

/** The parts that a plan has. */
export function partsOf(plan: SheetPlan): PlanPart[] {
  return PLAN_PARTS.filter((part) => HOLDS[part](plan));
}

/** Parts whose words a plan may also have in cells: whether it does. */
const IN_CELLS = {
  "chart-alternatives": ({ cells, notes = [], charts = [] }: SheetPlan) => {
    const texts = cells.flat().flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
    const said = new Set([...texts, ...notes.map(({ text }) => text)]);
    return charts.every(({ finding }) => said.has(finding));
  },
} as const satisfies Partial<Record<PlanPart, (plan: SheetPlan) => boolean>>;

type Doing<Part> =
  | "drawn"
  | "not-drawn"
  | "meaningless"
  /** It cannot, and relies on the plan's cells, which it draws: told where they do not say it. */
  | (Part extends keyof typeof IN_CELLS ? "in-cells" : never);

/**
 * What a hand does with each part: it draws it, it cannot, the part means nothing there (a terminal
 * has no column widths), or what it says stands in cells. Every hand says so of every part, or it
 * does not compile.
 */
export type Hand = { readonly [Part in PlanPart]: Doing<Part> };

/** The parts of a plan that a hand leaves out: never silently, whoever calls it tells. */
export function notDrawn(plan: SheetPlan, hand: Hand): PlanPart[] {
  return partsOf(plan).filter(
    (part) =>
      hand[part] === "not-drawn" ||
      (part in IN_CELLS &&
        hand[part] === "in-cells" &&
        !IN_CELLS[part as keyof typeof IN_CELLS](plan)),
  );
}
