/** What a cell holds as a value. */
export type CellValue = string | number | boolean;

/** A formula that was frozen, and what stands in its place. */
export interface FrozenCell {
  /** The sheet's name when it was frozen. */
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** What it showed, with the cells that it spilled into. */
  values: CellValue[][];
}

/**
 * A hidden name for the cells of a sheet that frozen formulas stand in or speak of, from A1: where
 * rows or columns came or went among them, it is another area now, and the formulas would speak of
 * other cells.
 */
export interface Guard {
  name: string;
  sheet: string;
  rows: number;
  columns: number;
}

/** What is frozen in a workbook: kept in its settings, before anything is written. */
export interface FrozenRecord {
  cells: FrozenCell[];
  guards: Guard[];
}

export const FROZEN_SETTING = "Fidelitet.Frosset";
/** The longest formula that Excel takes. */
const LONGEST_FORMULA = 8192;

function isCount(value: unknown, least: number): boolean {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= 1_048_576
  );
}

function isGrid(value: unknown): value is CellValue[][] {
  const isValue = (cell: unknown) => ["string", "number", "boolean"].includes(typeof cell);
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (row) =>
        Array.isArray(row) &&
        row.length > 0 &&
        row.length === (value[0] as unknown[]).length &&
        row.every(isValue),
    )
  );
}

function isCell(value: unknown): value is FrozenCell {
  const { sheet, row, column, formula, values } = (value ?? {}) as Record<string, unknown>;
  const isFormula =
    typeof formula === "string" && formula.startsWith("=") && formula.length <= LONGEST_FORMULA;
  return (
    typeof sheet === "string" &&
    isCount(row, 0) &&
    isCount(column, 0) &&
    isFormula &&
    isGrid(values)
  );
}

function isGuard(value: unknown): value is Guard {
  const { name, sheet, rows, columns } = (value ?? {}) as Record<string, unknown>;
  const isOurs = typeof name === "string" && /^Fidelitet\.Frosset\.\d{1,6}$/.test(name);
  return isOurs && typeof sheet === "string" && isCount(rows, 1) && isCount(columns, 1);
}

/** The record of a setting; empty where there is none, and without what is no record. */
export function parseFrozen(setting: unknown): FrozenRecord {
  const none = { cells: [], guards: [] };
  if (typeof setting !== "string") return none;
  try {
    const kept = JSON.parse(setting) as Record<string, unknown> | null;
    if (kept?.version !== 1 || !Array.isArray(kept.cells) || !Array.isArray(kept.guards))
      return none;
    return { cells: kept.cells.filter(isCell), guards: kept.guards.filter(isGuard) };
  } catch {
    return none;
  }
}

export function frozenText({ cells, guards }: FrozenRecord): string {
  return JSON.stringify({ version: 1, cells, guards });
}

/** A guard's name: the first number that no guard has. */
export function nextGuard(guards: readonly Guard[]): string {
  const numbers = guards.map(({ name }) => Number(name.replace(/^.*\./, "")));
  return `Fidelitet.Frosset.${Math.max(0, ...numbers) + 1}`;
}
