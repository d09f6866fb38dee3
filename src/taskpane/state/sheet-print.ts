import type { Analysis, Evaluated } from "../../analyses/analysis";
import type { Language } from "../../language/language";
import type { SheetPrint } from "./build-state";
import { hindrance, type Basis } from "./standing";

/** A sheet says when it was built: two prints must not differ in that. */
const ANY_TIME = new Date(0);

/** All that stands on an analysis's sheet, for two builds to be compared by. */
export function sheetPrint(evaluated: Evaluated, language: Language): SheetPrint {
  const text = JSON.stringify(evaluated.plan({ language, builtAt: ANY_TIME }));
  return { language, text };
}

/** Whether a sheet would look otherwise, in the language that it was built in, if it were built now. */
export function isOutOfDate(analysis: Analysis, print: SheetPrint, basis: Basis): boolean {
  if (hindrance(analysis, basis) !== null) return true;
  const { reading, programme, chosen } = basis;
  const evaluated = analysis.evaluate(reading, programme, chosen);
  return sheetPrint(evaluated, print.language).text !== print.text;
}
