import { speak, type Language } from "../../language/language";
import { visible } from "../../report/figure-cells";
import { wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import type { Criteria, Criterion } from "./evaluate";
import { criteriaTitle } from "./plan";
import { criterionName, criterionSpot, MET_COLUMN, RESULT_COLUMN } from "./shown";
import { criteriaTexts } from "./texts";

function toldOf(criterion: Criterion, language: Language): string | null {
  const texts = speak(criteriaTexts, language);
  const { input, result, baseline, national, change, distance, aboveNational } = criterion;
  const share = visible(result)?.share ?? null;
  if (share === null || input.criterion === null || distance === null) return null;
  return texts.told({
    name: criterionName(criterion),
    result: wholePercent(share),
    criterion: wholePercent(input.criterion),
    distance: wholePercent(distance),
    baseline:
      change === null
        ? null
        : { share: wholePercent(baseline.share ?? 0), change: wholePercent(change) },
    national:
      aboveNational === null
        ? null
        : { share: wholePercent(national.share ?? 0), above: wholePercent(aboveNational) },
  });
}

/** How many criteria are met, each of them in figures, and which the interval leaves open. */
export function criteriaSentences(result: Criteria, language: Language): Sentence[] {
  const texts = speak(criteriaTexts, language);
  const { criteria } = result;
  const met = criteria.flatMap((each, row) =>
    each.met === true ? [criterionSpot(row, MET_COLUMN)] : [],
  );
  return [
    { text: `${criteriaTitle(result, texts)}.`, refs: met },
    ...criteria.flatMap((criterion, row): Sentence[] => {
      const told = toldOf(criterion, language);
      if (told === null) return [];
      const refs = [criterionSpot(row, RESULT_COLUMN)];
      const { low, high } = criterion.result;
      if (criterion.verdict !== "open" || low === null || high === null)
        return [{ text: told, refs }];
      const open = texts.toldOpen(criterionName(criterion), wholePercent(low), wholePercent(high));
      return [
        { text: told, refs },
        { text: open, refs },
      ];
    }),
  ];
}
