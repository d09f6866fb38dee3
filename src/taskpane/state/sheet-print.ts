import type { Analysis, Evaluated } from "../../analyses/analysis";
import type { Language } from "../../language/language";
import type { BuiltSheet } from "./build-state";
import { hindrance, type Basis } from "./standing";

/** A sheet says when it was built: two prints must not differ in that. */
const ANY_TIME = new Date(0);

/** All that stands on an analysis's sheet, as one text that two builds can be compared by. */
export function sheetPrint(evaluated: Evaluated, language: Language): string {
  return JSON.stringify(evaluated.plan({ language, builtAt: ANY_TIME }));
}

/** Whether a sheet that was built would look otherwise if it were built now. */
export function isOutOfDate(
  analysis: Analysis,
  built: BuiltSheet,
  basis: Basis,
  language: Language,
): boolean {
  if (hindrance(analysis, basis) !== null) return true;
  const { reading, programme, chosen } = basis;
  return sheetPrint(analysis.evaluate(reading, programme, chosen), language) !== built.print;
}
