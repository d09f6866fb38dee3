import { isPersonHeading, type ColumnView } from "./column-view";
import type { Named } from "./named-columns";
import type { RowColumns } from "./row-entries";

/** The columns by which rows that sum others up are known. */
export function summaryColumns(
  views: readonly ColumnView[],
  unit: number | null,
  { column: round }: Named,
  respondent: number | null,
  items: readonly number[],
): RowColumns {
  const own = new Set(items);
  const beside = views.filter(({ column }) => !own.has(column) && column !== unit);
  return {
    unit,
    round: round === null || round.isAbove === true ? null : round.column,
    items,
    persons: beside
      .filter((view) => view.column === respondent || isPersonHeading(view))
      .map(({ column }) => column),
    sides: beside.map(({ column }) => column).filter((column) => column !== round?.column),
  };
}
