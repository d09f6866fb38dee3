import { cellAddress } from "../survey/ground/cell-address";
import { ourFormulas, scopeAreas, type FreezeScope, type ScopeArea } from "./frozen-scope";
import {
  FROZEN_SETTING,
  frozenText,
  parseFrozen,
  type FrozenCell,
  type FrozenRecord,
} from "./frozen-record";
import { namedArea } from "./named-area";
import { mendedFormula, reachOf, withSheetNames } from "./our-calls";

/** What became of a thawing. Cells are told as "Ark!B7". */
export type ThawOutcome =
  | {
      kind: "thawed";
      count: number;
      /** Formulas that Excel had lost the functions of, and that were written anew. */
      mended: number;
      /** Cells that hold something else than the frozen value: they were left. */
      changed: string[];
      /** Rows or columns came or went among the cells that the formula speaks of: it was left. */
      moved: string[];
      /** Sheets that are protected and were left. */
      protected: string[];
    }
  | { kind: "nothing-frozen" };

const AT_ONCE = 500;

/** What has become of the sheets that frozen formulas stand in and speak of. */
interface Guarded {
  /** Each sheet's present name by the one that it had. */
  now: ReadonlyMap<string, string>;
  /** Sheets that are gone, or whose rows or columns are not what they were. */
  moved: ReadonlySet<string>;
}

async function guarded(context: Excel.RequestContext, { guards }: FrozenRecord): Promise<Guarded> {
  const asked = guards.map((guard) => {
    const name = context.workbook.names.getItemOrNullObject(guard.name);
    name.load("formula");
    return { guard, name };
  });
  await context.sync();
  const [now, moved] = [new Map<string, string>(), new Set<string>()];
  for (const { guard, name } of asked) {
    const area = name.isNullObject ? "gone" : namedArea(name.formula as string);
    if (area === "gone" || area === "unclear") {
      moved.add(guard.sheet);
      continue;
    }
    now.set(guard.sheet, area.sheet);
    const { row, column, rows, columns } = area;
    const stays = row === 0 && column === 0 && rows === guard.rows && columns === guard.columns;
    if (!stays) moved.add(guard.sheet);
  }
  return { now, moved };
}

function isWithin({ row, column }: FrozenCell, sheet: string, area: ScopeArea): boolean {
  return (
    area.name === sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is to become of a frozen cell, by what it holds. */
type Standing = "frozen" | "live" | "changed";

function standingOf({ formula, values }: FrozenCell, range: Excel.Range): Standing {
  const [[held]] = range.formulas as unknown[][];
  if (held === formula) return "live";
  const isValue = typeof held !== "string" || !held.startsWith("=") || held === values[0][0];
  return isValue && same(range.values, values) ? "frozen" : "changed";
}

interface Placed {
  cell: FrozenCell;
  sheet: Excel.Worksheet;
  formula: string;
  address: string;
  range: Excel.Range;
}

/**
 * Writes the formulas of those cells that still hold their frozen values.
 *
 * @returns how many were written, and the cells that hold something else.
 */
async function writeAtOnce(
  context: Excel.RequestContext,
  batch: readonly Placed[],
): Promise<{ count: number; left: Placed[] }> {
  const standing = batch.map(({ cell, range }) => standingOf(cell, range));
  const written = batch
    .filter((_, i) => standing[i] === "frozen")
    .map((each) => {
      const { row, column, values } = each.cell;
      const place = () =>
        each.sheet.getRangeByIndexes(row, column, values.length, values[0].length);
      const before = place();
      before.load("formulas");
      const cleared = values.map((cells) => cells.map((): string => ""));
      cleared[0][0] = each.formula;
      place().formulas = cleared;
      return { each, before, place, held: each.range.formulas as unknown[][] };
    });
  await context.sync();
  const edited = written.filter(({ before, held }) => !same(before.formulas, held));
  for (const { before, place } of edited) place().formulas = before.formulas;
  await context.sync();
  const left = batch.filter((_, i) => standing[i] === "changed");
  return {
    count: written.length - edited.length,
    left: [...left, ...edited.map(({ each }) => each)],
  };
}

/** Writes formulas that Excel has lost the functions of under their own names. */
async function mend(
  context: Excel.RequestContext,
  areas: readonly ScopeArea[],
  names: readonly string[],
): Promise<number> {
  let mended = 0;
  for (const area of areas) {
    if (area.isProtected) continue;
    const lost = (await ourFormulas(context, area, names)).filter(
      ({ held, formula }) => held !== formula,
    );
    for (const { sheet, row, column, formula } of lost) {
      sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    }
    mended += lost.length;
  }
  await context.sync();
  return mended;
}

/**
 * Brings frozen formulas back where the cells still hold the frozen values, and mends those that
 * Excel has lost the functions of. Formulas leave the record after they were written: interrupted, it
 * can be done again.
 *
 * @param names of our functions: no other formula is ever written.
 * @throws Office's error where a request failed.
 */
export async function thaw(scope: FreezeScope, names: readonly string[]): Promise<ThawOutcome> {
  return Excel.run(async (context): Promise<ThawOutcome> => {
    const areas = await scopeAreas(context, scope);
    const { settings, worksheets } = context.workbook;
    const setting = settings.getItemOrNullObject(FROZEN_SETTING);
    setting.load("value");
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const record = parseFrozen(setting.isNullObject ? null : setting.value);
    const mended = await mend(context, areas, names);
    const { now, moved } = await guarded(context, record);
    const outcome = {
      kind: "thawed" as const,
      count: 0,
      mended,
      changed: [] as string[],
      moved: [] as string[],
      protected: [] as string[],
    };
    const locked = new Set<string>();
    const placed: Placed[] = [];
    const kept: FrozenCell[] = [];
    for (const cell of record.cells) {
      const name = now.get(cell.sheet) ?? cell.sheet;
      const isMeant = scope === "workbook" || areas.some((area) => isWithin(cell, name, area));
      const sheet = worksheets.items.find((each) => each.name === name);
      const formula = withSheetNames(cell.formula, now);
      const address = `${name}!${cellAddress(cell.row, cell.column)}`;
      const speaksOf = [cell.sheet, ...reachOf(cell.formula, cell.sheet).keys()];
      if (!isMeant) kept.push(cell);
      else if (mendedFormula(formula, names) !== formula) outcome.changed.push(address);
      else if (sheet === undefined || speaksOf.some((each) => moved.has(each))) {
        outcome.moved.push(address);
        kept.push(cell);
      } else if (sheet.protection.protected) {
        locked.add(name);
        kept.push(cell);
      } else {
        const [rows, columns] = [cell.values.length, cell.values[0].length];
        const range = sheet.getRangeByIndexes(cell.row, cell.column, rows, columns);
        range.load("values,formulas");
        placed.push({ cell: { ...cell, formula }, sheet, formula, address, range });
      }
    }
    outcome.protected = [...locked];
    await context.sync();
    for (let from = 0; from < placed.length; from += AT_ONCE) {
      const batch = placed.slice(from, from + AT_ONCE);
      const { count, left } = await writeAtOnce(context, batch);
      outcome.count += count;
      kept.push(...left.map(({ cell }) => cell));
      outcome.changed.push(...left.map(({ address }) => address));
    }
    await forget(context, record, kept);
    const left = outcome.changed.length + outcome.moved.length + locked.size;
    return outcome.count + mended + left === 0 ? { kind: "nothing-frozen" } : outcome;
  });
}

/** Keeps what is still frozen, and takes guards away that nothing needs any longer. */
async function forget(
  context: Excel.RequestContext,
  record: FrozenRecord,
  kept: FrozenCell[],
): Promise<void> {
  if (record.cells.length === 0 && record.guards.length === 0) return;
  const { names, settings } = context.workbook;
  if (kept.length > 0) {
    settings.add(FROZEN_SETTING, frozenText({ cells: kept, guards: record.guards }));
    await context.sync();
    return;
  }
  const guards = record.guards.map(({ name }) => names.getItemOrNullObject(name));
  await context.sync();
  for (const guard of guards) if (!guard.isNullObject) guard.delete();
  settings.getItem(FROZEN_SETTING).delete();
  await context.sync();
}
