import { columnsToFill, type ColumnPart } from "../recognise/fill-down";
import { WHOLE_SHEET, type TableWindow } from "../recognise/find-tables";
import type { SourceRole } from "../recognise/recognise-sources";

/** What one table of a sheet is. */
export type TableRole = Exclude<SourceRole, { kind: "tables" }>;

/** What a table without answers is. */
export type OtherRole = Exclude<TableRole, { kind: "survey" | "counted" }>;

/** One table of a sheet, or the whole sheet where it is one table. */
export interface SheetPart {
  name: string;
  role: TableRole;
  /** Where it stands in the sheet's grid. */
  window: TableWindow;
  /**
   * Whether a column (from 0 within the window) is in its accounts: where the same rows are read
   * once a round, each cell is in one of the accounts only. null: every column is.
   */
  owns: ((column: number) => boolean) | null;
}

/** A sheet's tables, however deep the role holds them, in their order. */
export function sheetParts(role: SourceRole, name: string, window = WHOLE_SHEET): SheetPart[] {
  if (role.kind !== "tables") return [{ name, role, window, owns: null }];
  const parts = role.tables.flatMap((table) =>
    sheetParts(table.role, table.name, inside(window, table.window)),
  );
  const isSplit = role.tables.every((table) => table.window === WHOLE_SHEET);
  return isSplit ? parts.map((part, i) => ({ ...part, owns: ownsOf(parts, i) })) : parts;
}

/** The columns of names that are filled down, each as far as its table goes. */
export function namesToFill(parts: readonly SheetPart[]): ColumnPart[] {
  return parts.flatMap(({ role, window }) =>
    role.kind === "survey" ? columnsToFill(role.sheet.layout, window) : [],
  );
}

/** Whether a column names the rounds of the first table of answers. */
export function namesItsRounds(parts: readonly SheetPart[]): boolean {
  for (const { role } of parts) {
    if (role.kind === "survey") return typeof role.sheet.layout.round !== "string";
  }
  return false;
}

function inside(outer: TableWindow, inner: TableWindow): TableWindow {
  return {
    row: outer.row + inner.row,
    column: outer.column + inner.column,
    endRow: inner.endRow === null ? outer.endRow : outer.row + inner.endRow,
    endColumn: inner.endColumn === null ? outer.endColumn : outer.column + inner.endColumn,
  };
}

/** Each part has its own items; what they share is the first one's. */
function ownsOf(parts: readonly SheetPart[], position: number): (column: number) => boolean {
  const items = parts.map(
    ({ role }) =>
      new Set(role.kind === "survey" ? role.sheet.layout.items.map(({ column }) => column) : []),
  );
  const others = items.filter((_, i) => i !== position);
  return position === 0
    ? (column) => !others.some((own) => own.has(column))
    : (column) => items[position].has(column);
}
