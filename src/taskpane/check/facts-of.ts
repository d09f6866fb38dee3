import type { Analysis } from "../../analyses/analysis";
import type { FactTable } from "../../factcheck/facts";
import type { Language } from "../../language/language";
import { hindrance, type Basis } from "../state/standing";

/** What the workbook's analyses tell that a text may speak of, as they stand with what was chosen. */
export function factsOf(
  analyses: readonly Analysis[],
  basis: Basis,
  language: Language,
): FactTable[] {
  const { reading, programme, chosen } = basis;
  return analyses
    .filter((analysis) => analysis.hasFacts && hindrance(analysis, basis) === null)
    .flatMap((analysis) => analysis.evaluate(reading, programme, chosen).facts(language));
}
