import type { Analysis } from "../../analyses/analysis";
import type { ContentsEntry } from "../../analyses/contents/plan";
import { buildContents, ensureContents } from "../../excel/build-contents";
import type { BuildOptions } from "../../excel/build-sheet";
import type { Language } from "../../language/language";
import { buildParts, outcomeOf, type BuildTelling, type PartsOptions } from "./build-parts";
import type { PartOutcome } from "./build-state";
import { problemOf } from "./problem";
import type { Basis } from "./standing";

/** The contents among the parts of a report: no analysis has this id. */
export const CONTENTS_ID = "contents";

/**
 * Builds the sheets of a report: the contents stand before them, and each leads back there. What
 * goes wrong with one does not stop the others.
 */
export async function buildReport(
  parts: readonly Analysis[],
  basis: Basis,
  language: Language,
  telling: BuildTelling,
  options: PartsOptions = {},
): Promise<void> {
  const outcomes = new Map<string, PartOutcome>();
  const tell: BuildTelling = {
    ...telling,
    onEnd: (id, outcome, print) => {
      outcomes.set(id, outcome);
      telling.onEnd(id, outcome, print);
    },
  };
  let failed: unknown = null;
  const none = parts.map((each) => entryOf(each, undefined, basis, language));
  await ensureContents(none, parts, language).catch((thrown: unknown) => (failed = thrown));
  await buildParts(parts, basis, language, tell, options);
  telling.onBegin(CONTENTS_ID);
  const entries = parts.map((each) => entryOf(each, outcomes.get(each.id), basis, language));
  const build = (options?: BuildOptions) => buildContents(entries, language, options);
  const outcome = await outcomeOf(build, telling.ask).catch((thrown: unknown): PartOutcome => ({
    kind: "failed",
    problem: problemOf("building", failed ?? thrown),
  }));
  telling.onEnd(CONTENTS_ID, outcome);
}

function entryOf(
  analysis: Analysis,
  outcome: PartOutcome | undefined,
  { reading, programme, chosen }: Basis,
  language: Language,
): ContentsEntry {
  const title = analysis.title[language];
  const sheet = outcome !== undefined && "sheet" in outcome ? outcome.sheet : null;
  if (outcome?.kind !== "built") {
    const there = outcome?.kind === "gone" ? null : sheet;
    return { title, sheet: there, finding: "", measured: "", isBuilt: false };
  }
  const { summary } = analysis
    .evaluate(reading, programme, chosen)
    .plan({ language, builtAt: new Date() });
  const { finding = "", measured = "" } = summary ?? {};
  return { title, sheet, finding, measured, isBuilt: true };
}
