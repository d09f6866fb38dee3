import { buildTexts } from "../language/build-texts";
import { speak, type Language } from "../language/language";
import type { BuildOutcome } from "./build-outcome";

/** This many cells are named; the rest go without saying. */
const NAMED = 6;

/**
 * What the user must know of a build beyond that it was done: none where it went as it should.
 * That foreign cells were found is a question, which the pane asks.
 */
export function buildSentences(outcome: BuildOutcome, language: Language): string[] {
  const texts = speak(buildTexts, language);
  switch (outcome.kind) {
    case "built": {
      const { sheet, hidden, ordered, kept = [] } = outcome;
      const cells = `${kept.slice(0, NAMED).join(", ")}${kept.length > NAMED ? " …" : ""}`;
      return [
        ...(hidden === true ? [texts.hidden(sheet)] : []),
        ...(ordered === true ? [texts.ordered] : []),
        ...(kept.length > 0 ? [texts.kept(sheet, cells)] : []),
      ];
    }
    case "foreign":
      return outcome.reordered === true ? [texts.reordered(outcome.sheet)] : [];
    case "protected":
      return [texts.protected(outcome.sheet)];
    case "protected-workbook":
      return [texts.protectedWorkbook];
    case "gone":
      return [texts.gone(outcome.sheet)];
  }
}
