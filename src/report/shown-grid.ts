import type { Grade } from "../evaluation/grade";
import type { Language } from "../language/language";
import { chartSpot } from "./chart-spot";
import { isLive, type PlanCell, type Shown } from "./plan-cell";
import { holds, placeOnScale } from "./plan-rule";
import { shownNumber } from "./shown-cell";
import type { SheetPlan } from "./sheet-plan";
import { covers, type Spot } from "./spot";
import type { SpotFormat } from "./spot-format";

/** A cell of a plan as one sees it: formats applied, rules judged, notes and legend in place. */
export interface ShownCell {
  text: string;
  isNumber: boolean;
  /** The grade that a rule or the legend gives the cell. */
  tone: Grade | null;
  /** Its place on a colour scale, −1 to 1; null where there is none. */
  heat: number | null;
  /** What the formats say of it. */
  look: Omit<SpotFormat, "at">;
  /** The cells that it covers; null where another cell covers this one. */
  span: { rows: number; columns: number } | null;
}

function valueOf(cell: PlanCell): Shown {
  if (cell === null) return null;
  if (isLive(cell)) return cell.shown ?? null;
  return cell.kind === "text" ? cell.text : cell.number;
}

function lookOf(plan: SheetPlan, cell: PlanCell, row: number, column: number): ShownCell["look"] {
  const look: ShownCell["look"] = {};
  for (const { at, ...format } of plan.formats) {
    if (covers(at, row, column)) Object.assign(look, format);
  }
  if (cell !== null && cell.kind !== "text" && cell.format !== undefined) {
    look.numberFormat = cell.format;
  }
  return look;
}

function spanOf(areas: readonly Spot[], row: number, column: number): ShownCell["span"] {
  const area = areas.find((each) => covers(each, row, column));
  if (area === undefined) return { rows: 1, columns: 1 };
  const isFirst = area.row === row && area.column === column;
  return isFirst ? { rows: area.rows, columns: area.columns } : null;
}

function shownCell(plan: SheetPlan, row: number, column: number, language: Language): ShownCell {
  const cell = plan.cells[row][column];
  const value = valueOf(cell);
  const look = lookOf(plan, cell, row, column);
  let [tone, heat]: [Grade | null, number | null] = [null, null];
  for (const rule of plan.rules) {
    if (!covers(rule.at, row, column)) continue;
    if (rule.kind === "scale") {
      if (typeof value === "number") heat = placeOnScale(rule, value);
    } else if (holds(rule.when, value)) {
      if (rule.kind === "zero") look.numberFormat = rule.format;
      else tone ??= rule.tone;
    }
  }
  const isNumber = typeof value === "number";
  const written = isNumber ? shownNumber(value, look.numberFormat ?? "", language) : (value ?? "");
  return { text: written, isNumber, tone, heat, look, span: { rows: 1, columns: 1 } };
}

/**
 * Every cell of a plan's block as it is shown without a spreadsheet, rows of equal length. A chart's
 * place is one empty cell; what only charts read is left out.
 */
export function shownGrid(plan: SheetPlan, language: Language): ShownCell[][] {
  const { notes = [], legend = [] } = plan;
  const areas = [
    ...plan.merges,
    ...notes.map(({ at }) => at),
    ...(plan.charts ?? []).map((chart) => chartSpot(chart, plan.cells[0].length)),
  ];
  const grid = plan.cells.slice(0, plan.helperRow).map((cells, row) =>
    cells.map((_, column) => ({
      ...shownCell(plan, row, column, language),
      span: spanOf(areas, row, column),
    })),
  );
  for (const { text, at } of notes) grid[at.row][at.column].text = text;
  for (const { text, tone, at } of legend) {
    Object.assign(grid[at.row][at.column], { text, tone });
  }
  return grid;
}
