import type { SheetPlan } from "../../src/report/sheet-plan";

/** A plan with these parts and nothing else. */
export function planWith(parts: Partial<SheetPlan>): SheetPlan {
  return {
    name: "Ark",
    cells: [[null]],
    merges: [],
    formats: [],
    rules: [],
    columnWidths: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    ...parts,
  };
}
