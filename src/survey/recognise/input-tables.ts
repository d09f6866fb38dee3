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
 * Parts tables into those with a role of their own and the others, has these recognised together,
 * and puts all back in their order.
 */
export function besideInputs<Table, Role>(
  tables: readonly Table[],
  roleOf: (table: Table) => Role | null,
  recognise: (others: readonly Table[]) => readonly Role[],
): Role[] {
  const roles = tables.map(roleOf);
  const others = recognise(tables.filter((_, i) => roles[i] === null));
  let next = 0;
  return roles.map((role) => role ?? others[next++]);
}
