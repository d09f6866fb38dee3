import { isFilled } from "../ground/filled";
import { isTotalLine } from "../ground/total-line";
import type { InputSheet } from "./input-sheet";
import type { CostInput } from "./inputs";

/** What a participant costs and what an effect is worth, for each centre or for all. */
export function costsOf(sheet: InputSheet): CostInput[] {
  return sheet.body.flatMap((row): CostInput[] => {
    if (sheet.rows[row].filter(isFilled).length < 2) return [];
    const unit = sheet.text(row, "unit");
    const [effect, valuePerUnit, cost] = (["effect", "valuePerUnit", "cost"] as const).map(
      (column) => sheet.amount(row, sheet.at(column)),
    );
    if (effect === null && valuePerUnit === null && cost === null) return [];
    const own = unit === null || isTotalLine(unit) ? null : unit;
    return [{ unit: own, effect, valuePerUnit, cost, place: sheet.place(row) }];
  });
}
