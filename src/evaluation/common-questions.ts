import type { RoundReading, SurveyReading } from "../survey/reading/survey-reader";
import { inBoth, type ItemSet } from "../survey/counting/item-sets";
import { askedInRound } from "../survey/counting/round-questions";

/** How the questions of two rounds differ in one core element. */
export interface QuestionsDiffer {
  /** The core element's number. */
  element: number;
  /** What both rounds asked; without items where there is no such question. */
  common: ItemSet;
  /** In words. */
  questions: string[];
  onlyFirst: string[];
  onlyLatest: string[];
}

/**
 * The core elements in which two rounds asked different questions. An element that one of them did
 * not ask at all is not among them: it has no change anyway.
 */
export function questionsThatDiffer(
  { tally }: SurveyReading,
  first: RoundReading | null,
  latest: RoundReading,
): QuestionsDiffer[] {
  if (first === null || first.index === latest.index) return [];
  const now = askedInRound(tally, latest.index);
  const words = (items: readonly number[]) => items.map((item) => tally.items.all[item].question);
  return askedInRound(tally, first.index).flatMap(({ element, items }) => {
    const others = now[element].items;
    if (items.length === 0 || others.length === 0) return [];
    const common = inBoth(items, others);
    if (common.length === items.length && common.length === others.length) return [];
    return [
      {
        element,
        common: { element, items: common },
        questions: words(common),
        onlyFirst: words(items.filter((item) => !common.includes(item))),
        onlyLatest: words(others.filter((item) => !common.includes(item))),
      },
    ];
  });
}
