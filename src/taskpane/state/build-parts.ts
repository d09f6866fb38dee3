import type { Analysis } from "../../analyses/analysis";
import { buildAnalysis } from "../../excel/build-analysis";
import type { Language } from "../../language/language";
import type { ForeignQuestion, PartOutcome, SheetPrint } from "./build-state";
import { problemOf } from "./problem";
import { sheetPrint } from "./sheet-print";
import { hindrance, type Basis } from "./standing";

export interface BuildTelling {
  onBegin(id: string): void;
  /** Asks about the cells of others: build on a new sheet, or leave theirs as it is. */
  ask(question: ForeignQuestion): Promise<"new-sheet" | "leave">;
  /** @param print what now stands on the sheet; undefined where it was not built. */
  onEnd(id: string, outcome: PartOutcome, print?: SheetPrint): void;
}

/**
 * Builds the sheets of analyses, one after another. What goes wrong with one does not stop the
 * others; it is told of as that part's outcome.
 */
export async function buildParts(
  parts: readonly Analysis[],
  basis: Basis,
  language: Language,
  telling: BuildTelling,
): Promise<void> {
  for (const analysis of parts) {
    const { id } = analysis;
    telling.onBegin(id);
    try {
      const why = hindrance(analysis, basis);
      if (why !== null) telling.onEnd(id, { kind: "hindered", why });
      else await buildOne(analysis, basis, language, telling);
    } catch (thrown) {
      telling.onEnd(id, { kind: "failed", problem: problemOf("building", thrown) });
    }
  }
}

async function buildOne(
  analysis: Analysis,
  { reading, programme, chosen }: Basis,
  language: Language,
  { ask, onEnd }: BuildTelling,
): Promise<void> {
  const { id } = analysis;
  const evaluated = analysis.evaluate(reading, programme, chosen);
  const print = sheetPrint(evaluated, language);
  const first = await buildAnalysis(evaluated, language);
  if (first.kind !== "foreign") return onEnd(id, first, print);
  const { sheet, cells } = first;
  if ((await ask({ sheet, cells })) === "leave") return onEnd(id, { kind: "left", sheet });
  const again = await buildAnalysis(evaluated, language, { whenForeign: "new-sheet" });
  // On a sheet of its own nothing of others can be met.
  onEnd(id, again.kind === "foreign" ? { kind: "left", sheet } : again, print);
}
