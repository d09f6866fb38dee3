/** Numbers come back with 15 digits. */
const CLOSE = 1e-13;

/** A formula without what Excel may write in another way: capitals, quotes, prefixes, spaces. */
function plainFormula(formula: string): string {
  return formula.replace(/_xlfn\.|_xlws\.|_xldudf_|['\s@]/gi, "").toLowerCase();
}

/** Whether a cell holds what we wrote, both in the form of `keptForms`. */
export function sameCell(held: unknown, ours: unknown): boolean {
  if (held === ours) return true;
  if (typeof held === "number" && typeof ours === "number") {
    return Math.abs(held - ours) <= CLOSE * Math.abs(ours);
  }
  if (typeof held !== "string" || typeof ours !== "string") return false;
  return held.startsWith("=") && ours.startsWith("=") && plainFormula(held) === plainFormula(ours);
}
