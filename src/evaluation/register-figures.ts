import { wilsonInterval } from "../stats/wilson-interval";
import { normalForm } from "../survey/ground/normal-form";
import type { RegisterInput } from "../survey/inputs/inputs";
import { unitKey } from "../survey/units/unit-key";
import { orderRounds } from "../survey/rounds/round-order";
import { LEVEL, type Withheld } from "./figure";

/** A figure of register rows. */
export interface RegisterFigure {
  /** A fraction; null where nothing is told. */
  share: number | null;
  /** Null where rows tell shares alone. */
  count: number | null;
  total: number | null;
  /** Wilson's limits on the total, fractions; null where it is not told. */
  low: number | null;
  high: number | null;
  /** Told by one row, counts of several together, or the plain mean of units' shares. */
  by: "told" | "counts" | "mean";
  withheld: false | Withheld;
}

/** Whether two names are one but for spaces, case and Unicode form; null is only null. */
export function sameName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : normalForm(a) === normalForm(b);
}

/** Names as they are first spelled, each once. */
export function namesOf(names: readonly (string | null)[]): string[] {
  const met = new Map<string, string>();
  for (const name of names) {
    if (name !== null && !met.has(normalForm(name))) met.set(normalForm(name), name);
  }
  return [...met.values()];
}

/** The periods of rows in their order, and whether their names settle it. */
export function periodsOf(rows: readonly RegisterInput[]): { names: string[]; settled: boolean } {
  const names = namesOf(rows.map(({ period }) => period));
  const { order, settled } = orderRounds(names);
  return { names: order.map((at) => names[at]), settled };
}

function counted(
  rows: readonly RegisterInput[],
  by: RegisterFigure["by"],
  leastPersons: number,
): RegisterFigure {
  const count = rows.reduce((sum, row) => sum + (row.count ?? 0), 0);
  const total = rows.reduce((sum, row) => sum + (row.total ?? 0), 0);
  if (total === 0) {
    return { share: null, count: 0, total: 0, low: null, high: null, by, withheld: false };
  }
  return {
    share: count / total,
    count,
    total,
    ...wilsonInterval(count, total, LEVEL),
    by,
    withheld: total < leastPersons ? "few-persons" : false,
  };
}

/**
 * A figure of several units, withheld where it would give away units that are withheld: what is
 * told of the others could be taken from it.
 *
 * @param rows of the units that stand beside it; others of them are not looked at.
 */
export function guardedTotal(
  total: RegisterFigure,
  rows: readonly RegisterInput[],
  leastPersons: number,
): RegisterFigure {
  const totals = new Map<string, number>();
  for (const { scope, unit, share, total: persons } of rows) {
    if (scope !== "unit" || unit === null || share === null || persons === null) continue;
    totals.set(unitKey(unit), (totals.get(unitKey(unit)) ?? 0) + persons);
  }
  const hidden = [...totals.values()].filter((persons) => persons > 0 && persons < leastPersons);
  const persons = hidden.reduce((sum, own) => sum + own, 0);
  const givesAway = hidden.length === 1 || (hidden.length > 0 && persons < leastPersons);
  return givesAway ? { ...total, withheld: "gives-away" } : total;
}

/**
 * The figure of rows that are about the same in one period: what a row for all tells, else the
 * units' counts together, else the plain mean of the units' shares. It is withheld where it is
 * counted from few, or would give away a unit that is.
 *
 * @param leastPersons what is counted from fewer is withheld.
 * @returns null where no row has a share.
 */
export function registerFigure(
  rows: readonly RegisterInput[],
  leastPersons: number,
): RegisterFigure | null {
  const told = rows.filter(({ share }) => share !== null);
  const forAll = told.filter(({ scope }) => scope !== "unit");
  const used = forAll.length > 0 ? forAll : told;
  if (used.length === 0) return null;
  const by = used.length === 1 ? "told" : "counts";
  if (used.every(({ total }) => total !== null)) {
    const figure = counted(used, by, leastPersons);
    return figure.withheld === false ? guardedTotal(figure, told, leastPersons) : figure;
  }
  const shares = used.flatMap(({ share }) => share ?? []);
  return {
    share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    count: null,
    total: null,
    low: null,
    high: null,
    by: used.length === 1 ? "told" : "mean",
    withheld: false,
  };
}

/** An indicator of one target group: of the programme's units and of the country. */
export interface RegisterCourse {
  /** In their order; one without a name where the table has no periods. */
  periods: (string | null)[];
  figures: (RegisterFigure | null)[];
  national: (RegisterFigure | null)[];
  rows: readonly RegisterInput[];
}

/**
 * The course of an indicator over the table's periods. Controls are left out: they are not who a
 * criterion is about.
 *
 * @param group null: rows that name none, else all groups' counts together.
 * @returns null where the register has no such indicator for the group.
 */
export function registerCourse(
  register: readonly RegisterInput[],
  indicator: string,
  group: string | null,
  leastPersons: number,
): RegisterCourse | null {
  const named = register.filter(
    (row) => sameName(row.indicator, indicator) && row.arm !== "controls",
  );
  const own = named.filter((row) => sameName(row.group, group));
  const areCounts = named.every(({ total, scope }) => total !== null && scope !== "all");
  const rows = own.length === 0 && group === null && areCounts ? named : own;
  if (rows.length === 0) return null;
  const { names } = periodsOf(rows);
  const periods = names.length === 0 ? [null] : names;
  const figures = (areNational: boolean) =>
    periods.map((period) =>
      registerFigure(
        rows.filter(
          (row) => (row.scope === "national") === areNational && sameName(row.period, period),
        ),
        leastPersons,
      ),
    );
  return { periods, rows, figures: figures(false), national: figures(true) };
}
