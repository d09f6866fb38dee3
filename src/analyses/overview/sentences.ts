import { DEFAULT_THRESHOLDS, gradeOf, type GradeThresholds } from "../../evaluation/grade";
import { speak, type Language } from "../../language/language";
import type { Spot } from "../../report/spot";
import { roundHalfAway } from "../../stats/round-half-away";
import type { Sentence } from "../analysis";
import type { Overview } from "./evaluate";
import { overviewSpots } from "./plan";
import { overviewSentenceTexts, type GradeCounts } from "./sentence-texts";

/** A unit that has a figure in the core element. */
interface Placed {
  unit: string;
  share: number;
  at: Spot;
}

function gradeCounts(placed: readonly Placed[], thresholds: GradeThresholds): GradeCounts {
  const counts: GradeCounts = { high: 0, middle: 0, low: 0 };
  for (const { share } of placed) counts[gradeOf(share, thresholds)]++;
  return counts;
}

/**
 * What a core element's results say: how many units have each grade, and how far it is from the
 * highest to the lowest (the difference of the unrounded shares, in whole percentage points).
 * Only units with a figure are spoken of; how many have none is said.
 */
function elementSentences(
  { elements, units }: Overview,
  element: number,
  thresholds: GradeThresholds,
  language: Language,
): Sentence[] {
  const texts = speak(overviewSentenceTexts, language);
  const name = elements[element];
  const spots = overviewSpots({ elements, units });
  const placed = units.flatMap(({ unit, elements: figures }, i): Placed[] => {
    const { share } = figures[element];
    return share === null ? [] : [{ unit, share, at: spots.result(element, i) }];
  });
  if (placed.length === 0) return [{ text: texts.noFigures(name), refs: [] }];

  const all = placed.map(({ at }) => at);
  const counts = gradeCounts(placed, thresholds);
  const [first] = placed;
  const grade = gradeOf(first.share, thresholds);
  const sentences: Sentence[] = [];
  if (placed.length === 1) {
    sentences.push({ text: texts.onlyOne(name, first.unit, grade), refs: all });
  } else {
    const alike = counts[grade] === placed.length;
    const text = alike ? texts.allAlike(name, placed.length, grade) : texts.grades(name, counts);
    const sorted = [...placed].sort((a, b) => b.share - a.share);
    const [highest, lowest] = [sorted[0], sorted[sorted.length - 1]];
    const points = roundHalfAway((highest.share - lowest.share) * 100, 0);
    sentences.push(
      { text, refs: all },
      {
        text: points === 0 ? texts.noSpread : texts.spread(points),
        refs: [highest.at, lowest.at],
      },
    );
  }
  const without = units.flatMap(({ elements: figures }, i) =>
    figures[element].share === null ? [spots.result(element, i)] : [],
  );
  if (without.length > 0) {
    sentences.push({ text: texts.without(without.length), refs: without });
  }
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
