import { cellAddress } from "../survey/ground/cell-address";
import { asText } from "./as-text";
import { ourFormulas, scopeAreas, type FreezeScope, type OurFormula } from "./frozen-scope";
import {
  FROZEN_SETTING,
  frozenText,
  nextGuard,
  parseFrozen,
  type CellValue,
  type FrozenCell,
  type FrozenRecord,
  type Guard,
} from "./frozen-record";
import { areaFormula } from "./named-area";
import { reachOf, type Reach } from "./our-calls";

/** What became of a freezing. Cells are told as "Ark!B7". */
export type FreezeOutcome =
  | {
      kind: "frozen";
      count: number;
      /** Not calculated, or not known to Excel: there is no figure to keep. */
      unsettled: string[];
      /** Sheets that are protected and were left. */
      protected: string[];
      /** Cells in which someone wrote in that moment: what they wrote stands. */
      edited: string[];
    }
  | { kind: "none" }
  /** More than the workbook's settings can well hold. Nothing was changed. */
  | { kind: "too-many"; formulas: number };

/** The most formulas that are frozen in a workbook, and the most cells that they fill. */
export const MOST_FROZEN = 5000;
const MOST_VALUES = 50_000;
/** So many cells are written in a request. */
const AT_ONCE = 500;

/** Errors that say that there is no figure yet: all others are a function's answer. */
const UNSETTLED = [
  "#NAME?",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
];

interface Shown extends OurFormula {
  values: CellValue[][];
}

/** What some formulas show, with the cells that they spill into: one request. */
async function shownAtOnce(
  context: Excel.RequestContext,
  found: readonly OurFormula[],
): Promise<Shown[]> {
  const asked = found.map((each) => {
    const cell = each.sheet.getRangeByIndexes(each.row, each.column, 1, 1);
    const spilled = cell.getSpillingToRangeOrNullObject();
    cell.load("values");
    spilled.load("values");
    return { each, cell, spilled };
  });
  await context.sync();
  return asked.map(({ each, cell, spilled }) => ({
    ...each,
    values: (spilled.isNullObject ? cell : spilled).values as CellValue[][],
  }));
}

async function shownBy(
  context: Excel.RequestContext,
  found: readonly OurFormula[],
): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    shown.push(...(await shownAtOnce(context, found.slice(from, from + AT_ONCE))));
  }
  return shown;
}

/** The record with the new cells in it, and the guards of what they speak of. */
function withFrozen(
  record: FrozenRecord,
  cells: readonly FrozenCell[],
): FrozenRecord & { added: Guard[] } {
  const key = ({ sheet, row, column }: FrozenCell) => `${row},${column},${sheet}`;
  const all = new Map([...record.cells, ...cells].map((cell) => [key(cell), cell]));
  const reach = new Map<string, Reach>();
  for (const { sheet, row, column, formula, values } of cells) {
    const own = { rows: row + values.length, columns: column + values[0].length };
    for (const [name, each] of [...reachOf(formula, sheet), [sheet, own] as const]) {
      const { rows, columns } = reach.get(name) ?? { rows: 1, columns: 1 };
      reach.set(name, {
        rows: Math.max(rows, each.rows),
        columns: Math.max(columns, each.columns),
      });
    }
  }
  const guards = [...record.guards];
  const added: Guard[] = [];
  for (const [sheet, { rows, columns }] of reach) {
    const isGuarded = guards.some(
      (guard) => guard.sheet === sheet && guard.rows >= rows && guard.columns >= columns,
    );
    if (isGuarded) continue;
    const guard = { name: nextGuard(guards), sheet, rows, columns };
    guards.push(guard);
    added.push(guard);
  }
  return { cells: [...all.values()], guards, added };
}

/** Keeps the record and its guards: from here on nothing that is written over is lost. */
async function keep(
  context: Excel.RequestContext,
  { cells, guards, added }: FrozenRecord & { added: Guard[] },
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  const sheets = added.map(({ sheet }) => worksheets.getItemOrNullObject(sheet));
  const known = added.map(({ name }) => names.getItemOrNullObject(name));
  await context.sync();
  added.forEach(({ name, rows, columns, sheet }, i) => {
    if (!known[i].isNullObject) known[i].delete();
    // A formula may speak of a sheet that is not there: there is nothing to guard then.
    if (sheets[i].isNullObject) return;
    const area = areaFormula({ sheet, row: 0, column: 0, rows, columns });
    names.add(name, area).visible = false;
  });
  settings.add(FROZEN_SETTING, frozenText({ cells, guards }));
  await context.sync();
}

/** Writes some values in the place of formulas. @returns the cells that were edited in that moment. */
async function writeAtOnce(
  context: Excel.RequestContext,
  shown: readonly Shown[],
): Promise<string[]> {
  const written = shown.map((each) => {
    const { sheet, row, column, values } = each;
    const before = sheet.getRangeByIndexes(row, column, 1, 1);
    before.load("formulas");
    const texts = values.map((cells) =>
      cells.map((cell) => (typeof cell === "string" ? valueText(cell) : cell)),
    );
    sheet.getRangeByIndexes(row, column, values.length, values[0].length).values = texts;
    return { each, before };
  });
  await context.sync();
  const others = written.filter(
    ({ each, before }) => (before.formulas as unknown[][])[0][0] !== each.held,
  );
  for (const { each, before } of others) {
    each.sheet.getRangeByIndexes(each.row, each.column, 1, 1).formulas = before.formulas;
  }
  await context.sync();
  return others.map(({ each }) => `${each.name}!${cellAddress(each.row, each.column)}`);
}

async function write(context: Excel.RequestContext, shown: readonly Shown[]): Promise<string[]> {
  const edited: string[] = [];
  for (let from = 0; from < shown.length; from += AT_ONCE) {
    edited.push(...(await writeAtOnce(context, shown.slice(from, from + AT_ONCE))));
  }
  return edited;
}

/** A text as a text; an error as the error that it is. */
function valueText(text: string): string {
  return /^#[A-ZÆØÅ/0]+[!?]?$/.test(text) ? text : asText(text);
}

/**
 * Writes what our formulas show in their place, and keeps the formulas in the workbook's settings.
 * They are kept before anything is written: interrupted, it can be done again, or thawed.
 *
 * @param names of our functions.
 * @throws Office's error where a request failed: doing it again makes good what was left.
 */
export async function freeze(scope: FreezeScope, names: readonly string[]): Promise<FreezeOutcome> {
  return Excel.run(async (context): Promise<FreezeOutcome> => {
    const areas = await scopeAreas(context, scope);
    const found: OurFormula[] = [];
    const locked = new Set<string>();
    for (const area of areas) {
      const own = await ourFormulas(context, area, names);
      if (own.length > 0 && area.isProtected) locked.add(area.name);
      else found.push(...own);
    }
    const setting = context.workbook.settings.getItemOrNullObject(FROZEN_SETTING);
    setting.load("value");
    const shown = await shownBy(context, found);
    await context.sync();
    const record = parseFrozen(setting.isNullObject ? null : setting.value);
    const isSettled = ({ values }: Shown) => !UNSETTLED.includes(String(values[0][0]));
    const settled = shown.filter(isSettled);
    const cells = settled.map(({ name, row, column, formula, values }): FrozenCell => ({
      sheet: name,
      row,
      column,
      formula,
      values,
    }));
    const next = withFrozen(record, cells);
    const filled = next.cells.reduce(
      (sum, { values }) => sum + values.length * values[0].length,
      0,
    );
    if (next.cells.length > MOST_FROZEN || filled > MOST_VALUES) {
      return { kind: "too-many", formulas: next.cells.length };
    }
    if (shown.length === 0 && locked.size === 0) return { kind: "none" };
    let edited: string[] = [];
    if (settled.length > 0) {
      await keep(context, next);
      edited = await write(context, settled);
    }
    const unsettled = shown.filter((each) => !isSettled(each));
    return {
      kind: "frozen",
      count: settled.length - edited.length,
      unsettled: unsettled.map(({ name, row, column }) => `${name}!${cellAddress(row, column)}`),
      protected: [...locked],
      edited,
    };
  });
}
