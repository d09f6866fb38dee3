import { buildSentences } from "../../excel/build-sentences";
import type { PartOutcome } from "../state/build-state";
import { problemSentence } from "../state/problem";
import { notDrawnSentence } from "../../report/plan-part-texts";
import type { SpokenTexts } from "./spoken";

/** What became of a part of a build, as a sentence. */
export function outcomeSentence(outcome: PartOutcome, spoken: SpokenTexts): string {
  const { places, language } = spoken;
  switch (outcome.kind) {
    case "built":
      return [
        outcome.created ? places.built(outcome.sheet) : places.updated(outcome.sheet),
        ...buildSentences(outcome, language),
        notDrawnSentence(outcome.notDrawn, language),
      ]
        .filter((sentence) => sentence !== null)
        .join(" ");
    case "protected":
    case "protected-workbook":
    case "gone":
      return buildSentences(outcome, language).join(" ");
    case "left":
      return places.left(outcome.sheet);
    case "hindered":
      return outcome.why[language];
    case "failed":
      return problemSentence(outcome.problem, language);
  }
}
