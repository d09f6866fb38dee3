import type { Analysis, Evaluated } from "../analyses/analysis";
import { pagesOf } from "../analyses/pages";

/**
 * What is told of each evaluated analysis: itself, or of one that has pages all of them or none,
 * since a single one would be told by chance.
 */
export function pagesTold(
  evaluated: readonly Evaluated[],
  basis: Readonly<Parameters<Analysis["evaluate"]>>,
  which: "all" | "none",
): Evaluated[] {
  return evaluated.flatMap((each) => {
    if (each.analysis.pages === null) return [each];
    if (which === "none") return [];
    return pagesOf(each.analysis, ...basis).map((page) => page.evaluate(...basis));
  });
}
