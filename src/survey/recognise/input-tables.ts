import { recogniseInput, type InputLayout } from "../inputs/recognise-input";
import type { SheetMapping } from "../mapping/sheet-mapping";
import { recogniseCounts, type CountsLayout } from "./counts-table";
import { namesFromSurroundings, type Surroundings } from "./surroundings";

/** A table that may be an input sheet. */
export interface InputCandidate {
  surroundings: Surroundings;
  head: readonly (readonly unknown[])[];
}

/** What a table is that is known by its headings alone. */
export type OwnRole =
  | { kind: "input"; layout: InputLayout }
  | { kind: "counted"; counts: CountsLayout }
  | { kind: "counts"; wanting: "persons" };

/**
 * Whether a table is an input sheet or one of counted answers; null for any other table, and where
 * the user has decided.
 */
export function ownRole(
  { surroundings, head }: InputCandidate,
  decided: SheetMapping | undefined,
): OwnRole | null {
  if (decided !== undefined) return null;
  const round = () => namesFromSurroundings(surroundings, [], () => false, true).round;
  const counts = recogniseCounts(head, round);
  if (counts === "wanting") return { kind: "counts", wanting: "persons" };
  if (counts !== null) return { kind: "counted", counts };
  const layout = recogniseInput(head, [surroundings.sheet, surroundings.file]);
  return layout && { kind: "input", layout };
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
