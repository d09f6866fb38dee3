import { cellFormula } from "../report/cell-formula";
import { isLive, type PlanCell } from "../report/plan-cell";
import { conditionFormula, type ToneRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { spot, spotAddress } from "../report/spot";
import { asText, LONGEST_TEXT } from "./as-text";
import { keptForm } from "./kept-form";
import { ruleForm } from "./moved-form";

/** Where a plan's block begins in its sheet, counted from 0. */
export interface BlockStart {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

/** Notes and legend are cells like others: their texts stand in the grid that is written. */
function writtenCells({ cells, notes = [], legend = [] }: SheetPlan): PlanCell[][] {
  const all = cells.map((row) => [...row]);
  for (const { at, text } of [...notes, ...legend]) all[at.row][at.column] = { kind: "text", text };
  return all;
}

function grid<Cell>(
  plan: SheetPlan,
  size: GridSize,
  as: (cell: PlanCell, r: number, c: number) => Cell,
) {
  const cells = writtenCells(plan);
  return Array.from({ length: size.rows }, (_, r) =>
    Array.from({ length: size.columns }, (__, c) => as(cells[r]?.[c] ?? null, r, c)),
  );
}

export function planSize({ cells }: SheetPlan): GridSize {
  return { rows: cells.length, columns: cells[0].length };
}

/** What the cells are given, empty beyond the plan: nothing but our own formulas is a formula. */
export function planFormulas(plan: SheetPlan, start: BlockStart, size: GridSize) {
  return grid(plan, size, (cell): string | number => {
    if (cell === null) return "";
    if (isLive(cell)) return cellFormula(cell, start);
    return cell.kind === "number" ? cell.number : asText(cell.text);
  });
}

/** What the cells will hold then, in the form of `keptForms`, as far as it can be foretold. */
export function plannedForms(plan: SheetPlan, start: BlockStart, size: GridSize): unknown[][] {
  return grid(plan, size, (cell, r, c): unknown => {
    if (cell === null) return "";
    if (isLive(cell)) return keptForm(cellFormula(cell, start), start.row + r, start.column + c);
    return cell.kind === "number" ? cell.number : keptForm(cell.text.slice(0, LONGEST_TEXT), 0, 0);
  });
}

export function toneRules({ rules }: SheetPlan): ToneRule[] {
  return rules.filter((rule): rule is ToneRule => rule.kind === "tone");
}

/** The condition of a rule of colour, for its first cell. */
export function toneFormula(rule: ToneRule, start: BlockStart): string {
  return conditionFormula(rule.when, spotAddress(spot(rule.at.row, rule.at.column), start));
}

/** The plan's conditions in the form of `ruleForm`. */
export function plannedRules(plan: SheetPlan): string[] {
  const start = { row: 0, column: 0 };
  return [...new Set(toneRules(plan).map((rule) => ruleForm(toneFormula(rule, start))))];
}
