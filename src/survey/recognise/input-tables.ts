import { recogniseInput, type InputLayout } from "../inputs/recognise-input";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { Surroundings } from "./surroundings";

/** A table that may be an input sheet. */
export interface InputCandidate {
  surroundings: Surroundings;
  head: readonly (readonly unknown[])[];
}

/** What an input sheet's columns hold; null for any other table, and where the user has decided. */
export function inputLayout(
  { surroundings, head }: InputCandidate,
  decided: SheetMapping | undefined,
): InputLayout | null {
  if (decided !== undefined) return null;
  return recogniseInput(head, [surroundings.sheet, surroundings.file]);
}

/**
 * Parts tables into those that hold and those that do not, has the latter recognised together, and
 * puts all back in their order.
 */
export function besideInputs<Table, Role>(
  tables: readonly Table[],
  layoutOf: (table: Table) => InputLayout | null,
  recognise: (others: readonly Table[]) => readonly Role[],
): (Role | { kind: "input"; layout: InputLayout })[] {
  const layouts = tables.map(layoutOf);
  const others = recognise(tables.filter((_, i) => layouts[i] === null));
  let next = 0;
  return layouts.map((layout) =>
    layout === null ? others[next++] : { kind: "input" as const, layout },
  );
}
