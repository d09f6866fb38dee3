import { freezeTexts } from "../language/freeze-texts";
import { speak, type Language } from "../language/language";
import { MOST_FROZEN, type FreezeOutcome } from "./freeze";
import type { ThawOutcome } from "./thaw";

/** This many cells are named. */
const NAMED = 6;

function named(cells: readonly string[]): string {
  return `${cells.slice(0, NAMED).join(", ")}${cells.length > NAMED ? " …" : ""}`;
}

/** What became of a freezing or a thawing, a sentence for each thing that the user must know. */
export function freezeSentences(
  outcome: FreezeOutcome | ThawOutcome,
  language: Language,
): string[] {
  const texts = speak(freezeTexts, language);
  const left = (
    key: "unsettled" | "changed" | "moved" | "protected" | "edited",
    cells: string[],
  ) => (cells.length > 0 ? [texts[key](named(cells))] : []);
  switch (outcome.kind) {
    case "none":
      return [texts.nothingToFreeze];
    case "too-many": {
      const shown = (count: number) => count.toLocaleString(language === "da" ? "da-DK" : "en-GB");
      return [texts.tooMany(shown(outcome.formulas), shown(MOST_FROZEN))];
    }
    case "frozen":
      return [
        texts.frozen(outcome.count),
        ...left("unsettled", outcome.unsettled),
        ...left("protected", outcome.protected),
        ...left("edited", outcome.edited),
      ];
    case "nothing-frozen":
      return [texts.nothingToThaw];
    case "thawed":
      return [
        ...(outcome.count > 0 || outcome.mended === 0 ? [texts.thawed(outcome.count)] : []),
        ...(outcome.mended > 0 ? [texts.mended(outcome.mended)] : []),
        ...left("changed", outcome.changed),
        ...left("moved", outcome.moved),
        ...left("protected", outcome.protected),
      ];
  }
}
