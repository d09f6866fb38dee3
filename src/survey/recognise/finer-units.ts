import { distinctCount } from "./column-facts";
import type { ColumnView } from "./column-view";
import type { Decision, Hypothesis } from "./decide";

/** How many different names a column has against its cells: names of groups come again. */
export function repeats({ facts }: ColumnView): boolean {
  return distinctCount(facts) <= Math.max(2, facts.filled * 0.6);
}

/** A column that divides another is believed to name units from this score on. */
const LEAST_OF_FINER = 2;

type Rows = readonly (readonly unknown[])[];

/** Whether every cell of the finer column goes with one cell of the coarser. */
function isWithin(rows: Rows, fine: number, coarse: number): boolean {
  const over = new Map<string, string>();
  for (const row of rows) {
    const name = String(row[fine] ?? "").trim();
    const above = String(row[coarse] ?? "").trim();
    if (name === "" || above === "") continue;
    const known = over.get(name);
    if (known === undefined) over.set(name, above);
    else if (known !== above) return false;
  }
  return over.size > 0 && new Set(over.values()).size < over.size;
}

/**
 * Of columns that divide one another the finest: two centres of a municipality are two units.
 * However clear the lead of the coarser one is, that is a question.
 */
export function preferFiner(
  views: readonly ColumnView[],
  all: readonly Hypothesis<number>[],
  { taken, rivals }: Decision<number>,
  rows: Rows,
): Decision<number> {
  if (taken === null) return { taken, rivals };
  const isFiner = ({ value, score }: Hypothesis<number>) =>
    score >= LEAST_OF_FINER &&
    repeats(views[value]) &&
    distinctCount(views[value].facts) > distinctCount(views[taken.value].facts) &&
    isWithin(rows, value, taken.value);
  const finer = all.find(isFiner);
  // A single coarse name divides nothing.
  const isWhole = distinctCount(views[taken.value].facts) < 2;
  if (finer === undefined) return { taken, rivals };
  const others = rivals.filter((rival) => rival !== finer);
  return preferFiner(
    views,
    all,
    { taken: finer, rivals: isWhole ? others : [taken, ...others] },
    rows,
  );
}
