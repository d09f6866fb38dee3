import { DEFAULT_THRESHOLDS, type GradeThresholds } from "../../evaluation/grade";
import { speak, type Language } from "../../language/language";
import { withholdingTexts } from "../../language/withholding-texts";
import { roundHalfAway } from "../../stats/round-half-away";
import type { Sentence } from "../analysis";
import type { Overview } from "./evaluate";
import { gradeSummary, type GradeSummary } from "./grade-summary";
import { overviewSentenceTexts } from "./sentence-texts";
import { overviewSpots } from "./spots";

/** How many units have each grade, as a sentence. */
export function gradeSentence(
  { element, placed, counts, common }: GradeSummary,
  language: Language,
): string {
  const texts = speak(overviewSentenceTexts, language);
  if (placed.length === 0) return texts.noFigures(element);
  if (common === null) return texts.grades(element, counts);
  return placed.length === 1
    ? texts.onlyOne(element, placed[0].unit, common)
    : texts.allAlike(element, placed.length, common);
}

/**
 * What a core element's results say: how many units have each grade, and how far it is from the
 * highest to the lowest (the difference of the unrounded shares, in whole percentage points).
 * Only units with a figure are spoken of; how many have none is said.
 */
function elementSentences(
  overview: Overview,
  element: number,
  thresholds: GradeThresholds,
  language: Language,
): Sentence[] {
  const texts = speak(overviewSentenceTexts, language);
  const spots = overviewSpots(overview);
  const at = (unit: number) => spots.result(element, unit);
  const summary = gradeSummary(overview, element, thresholds);
  const { placed, without, withheld, spread } = summary;
  const guarded = speak(withholdingTexts, language);
  const kept = { text: guarded.units(withheld.length), refs: withheld.map(at) };
  if (placed.length === 0 && withheld.length > 0) {
    return [{ ...kept, text: guarded.total(summary.element) }];
  }
  const sentences: Sentence[] = [
    {
      text: gradeSentence(summary, language),
      refs: placed.map(({ index }) => at(index)),
      isMain: true,
    },
  ];
  if (placed.length === 0) return sentences;
  if (spread !== null) {
    const points = roundHalfAway(spread.difference * 100, 0);
    sentences.push({
      text: points === 0 ? texts.noSpread : texts.spread(points),
      refs: [at(spread.highest.index), at(spread.lowest.index)],
    });
  }
  if (without.length > 0) {
    sentences.push({ text: texts.without(without.length), refs: without.map(at) });
  }
  if (withheld.length > 0) sentences.push(kept);
  return sentences;
}

/** What the overview says in sentences, core element by core element. */
export function overviewSentences(
  overview: Overview,
  language: Language,
  thresholds: GradeThresholds = DEFAULT_THRESHOLDS,
): Sentence[] {
  return overview.elements.flatMap((_, element) =>
    elementSentences(overview, element, thresholds, language),
  );
}
