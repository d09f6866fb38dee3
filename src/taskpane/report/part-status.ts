import type { Analysis } from "../../analyses/analysis";
import type { Text } from "../../analyses/choice";
import { outcomeSentence } from "../frame/outcome-sentence";
import type { SpokenTexts } from "../frame/spoken";
import type { Build, BuiltSheet } from "../state/build-state";
import { isOutOfDate } from "../state/sheet-print";
import type { Basis } from "../state/standing";

/** What is said of a part beside its name. */
export interface PartStatus {
  text: string;
  tone: "quiet" | "good" | "bad";
}

interface Known {
  analysis: Analysis;
  basis: Basis;
  /** Why it cannot be built now; null where it can. */
  why: Text | null;
  build: Build | null;
  built: BuiltSheet | null;
}

/**
 * What the last build of the report made of a part; else why it cannot be built; else whether its
 * sheet is out of date, where it was built since the pane was opened; null where nothing is known.
 */
export function partStatus(
  { analysis, basis, why, build, built }: Known,
  spoken: SpokenTexts,
): PartStatus | null {
  const { places, language } = spoken;
  if (build?.of === "report" && build.now === analysis.id) {
    return { text: places.building, tone: "quiet" };
  }
  const outcome = build?.of === "report" ? build.outcomes[analysis.id] : undefined;
  if (outcome !== undefined && outcome.kind !== "built") {
    return { text: outcomeSentence(outcome, spoken), tone: "bad" };
  }
  if (built !== null && isOutOfDate(analysis, built.print, basis)) {
    const sentence = places.outOfDate(built.sheet);
    return { text: why === null ? sentence : `${sentence} ${why[language]}`, tone: "bad" };
  }
  if (why !== null) return { text: why[language], tone: "quiet" };
  if (outcome !== undefined) return { text: outcomeSentence(outcome, spoken), tone: "good" };
  return built === null ? null : { text: places.upToDate(built.sheet), tone: "quiet" };
}
