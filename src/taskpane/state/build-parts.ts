import type { Analysis } from "../../analyses/analysis";
import { leadOf } from "../../analyses/text/sentences-of";
import { buildAnalysis } from "../../excel/build-analysis";
import { buildNewPages } from "../../excel/build-pages";
import type { BuildOptions, BuildOutcome } from "../../excel/build-outcome";
import type { Language } from "../../language/language";
import type { ForeignAnswer, ForeignQuestion, PartOutcome, SheetPrint } from "./build-state";
import { problemOf } from "./problem";
import { sheetPrint } from "./sheet-print";
import { hindrance, type Basis } from "./standing";

export interface BuildTelling {
  onBegin(id: string): void;
  /** Asks about the cells of others. */
  ask(question: ForeignQuestion): Promise<ForeignAnswer>;
  /** @param print what now stands on the sheet; undefined where it was not built. */
  onEnd(id: string, outcome: PartOutcome, print?: SheetPrint): void;
}

export interface PartsOptions {
  /** Whether each page begins with what it says in sentences. */
  sentencesOnTop?: boolean;
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
  { sentencesOnTop = false }: PartsOptions = {},
): Promise<void> {
  for (const analysis of parts) {
    const { id } = analysis;
    telling.onBegin(id);
    try {
      const why = hindrance(analysis, basis);
      if (why !== null) telling.onEnd(id, { kind: "hindered", why });
      else await buildOne(analysis, basis, language, { ...telling, sentencesOnTop });
    } catch (thrown) {
      telling.onEnd(id, { kind: "failed", problem: problemOf("building", thrown) });
    }
  }
}

/** Builds the pages of an analysis: those that are new together, the others one after another. */
export async function buildPages(
  parts: readonly Analysis[],
  basis: Basis,
  language: Language,
  telling: BuildTelling,
): Promise<void> {
  const { reading, programme, chosen } = basis;
  const possible = parts.filter((analysis) => hindrance(analysis, basis) === null);
  const evaluated = possible.map((each) => each.evaluate(reading, programme, chosen));
  possible.slice(0, 1).forEach(({ id }) => {
    telling.onBegin(id);
  });
  const outcomes = await buildNewPages(evaluated, language);
  const built = new Map(possible.map(({ id }, i) => [id, outcomes[i]]));
  possible.forEach(({ id }, i) => {
    const outcome = outcomes[i];
    if (outcome === null || outcome.kind === "foreign") return;
    telling.onEnd(id, outcome, sheetPrint(evaluated[i], language));
  });
  const rest = parts.filter(({ id }) => (built.get(id) ?? null) === null);
  await buildParts(rest, basis, language, telling);
}

async function buildOne(
  analysis: Analysis,
  { reading, programme, chosen }: Basis,
  language: Language,
  { ask, onEnd, sentencesOnTop }: BuildTelling & Required<PartsOptions>,
): Promise<void> {
  const evaluated = analysis.evaluate(reading, programme, chosen);
  const print = sheetPrint(evaluated, language);
  const lead = sentencesOnTop ? leadOf(evaluated, language) : "";
  const build = (options?: BuildOptions) =>
    buildAnalysis(evaluated, language, { ...options, lead });
  const outcome = await outcomeOf(build, ask);
  onEnd(analysis.id, outcome, outcome.kind === "left" ? undefined : print);
}

/** A build that asks about the cells of others. */
export async function outcomeOf(
  build: (options?: BuildOptions) => Promise<BuildOutcome>,
  ask: BuildTelling["ask"],
): Promise<PartOutcome> {
  let options: BuildOptions = {};
  for (;;) {
    const outcome = await build(options);
    if (outcome.kind !== "foreign") return outcome;
    const word = await ask(outcome);
    if (word === "leave") return { kind: "left", sheet: outcome.sheet };
    options = { ...options, ...meant(word, outcome) };
  }
}

/** Where the order is kept, what else stands in the way is asked about once more. */
function meant(word: Exclude<ForeignAnswer, "leave">, question: ForeignQuestion): BuildOptions {
  switch (word) {
    case "keep-order":
      return { keepOrder: true };
    case "new-sheet":
      return { whenForeign: "new-sheet" };
    case "overwrite":
      // What is written over is then the order; else the order stays as it was wanted.
      return { whenForeign: "overwrite", ...(question.reordered ? { keepOrder: false } : {}) };
  }
}
