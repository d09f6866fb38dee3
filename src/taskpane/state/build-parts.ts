import type { Analysis } from "../../analyses/analysis";
import { buildAnalysis } from "../../excel/build-analysis";
import type { BuildOptions, BuildOutcome } from "../../excel/build-sheet";
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
  const evaluated = analysis.evaluate(reading, programme, chosen);
  const print = sheetPrint(evaluated, language);
  const build = (options?: BuildOptions) => buildAnalysis(evaluated, language, options);
  const outcome = await outcomeOf(build, ask);
  onEnd(analysis.id, outcome, outcome.kind === "left" ? undefined : print);
}

/** A build that asks about the cells of others. */
export async function outcomeOf(
  build: (options?: BuildOptions) => Promise<BuildOutcome>,
  ask: BuildTelling["ask"],
): Promise<PartOutcome> {
  const first = await build();
  if (first.kind !== "foreign") return first;
  const { sheet, cells } = first;
  if ((await ask({ sheet, cells })) === "leave") return { kind: "left", sheet };
  const again = await build({ whenForeign: "new-sheet" });
  // On a sheet of its own nothing of others can be met.
  return again.kind === "foreign" ? { kind: "left", sheet } : again;
}
