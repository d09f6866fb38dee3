import { tidy } from "../ground/normal-form";
import { lookAt } from "./cell-look";

/** A line of a name and its value in two neighbouring cells, as one text: "Jobcenter: Vejen"; else null. */
export function nameAndValue(row: readonly unknown[]): string | null {
  const filled = row.flatMap((cell, column) => (lookAt(cell) === null ? [] : [column]));
  const [first, second] = filled;
  if (filled.length !== 2 || second !== first + 1) return null;
  const [name, value] = [tidy(String(row[first])), tidy(String(row[second]))];
  if (!name.endsWith(":") || value.endsWith(":")) return null;
  // "Måling:", 2 names a round as "Måling 2" does.
  return /^\d/.test(value) ? `${name.slice(0, -1)} ${value}` : `${name} ${value}`;
}
