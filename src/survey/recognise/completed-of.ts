import { completedRule, flagRule } from "./completed-rows";
import type { ColumnView } from "./column-view";
import { chosenRule } from "./marked-rows";
import type { SheetMapping } from "../mapping/sheet-mapping";

type Rows = readonly (readonly unknown[])[];

/**
 * How a sheet tells completed responses from others: by the column that the user chose, else by one
 * that exports have for it; null where every response counts.
 *
 * @param below the rows below the header.
 */
export function completedOf(
  views: readonly ColumnView[],
  below: Rows,
  items: ReadonlySet<number>,
  mapping: SheetMapping | null,
) {
  if (mapping?.completedColumn === null) return null;
  if (mapping?.completedColumn !== undefined) {
    const { completedColumn } = mapping;
    return completedColumn in views
      ? chosenRule(views[completedColumn], below)
      : flagRule(completedColumn);
  }
  return completedRule(
    views.map(({ column, name, text }) => (items.has(column) ? "" : name || text)),
    below,
    (column) => views[column].codes ?? undefined,
    views.map(({ column, asked }) => (items.has(column) ? "" : asked)),
  );
}
