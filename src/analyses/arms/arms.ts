import type { RegisterFigure } from "../../evaluation/register-figures";
import { speak, type Language } from "../../language/language";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot } from "../../report/spot";
import { pWords, wholePercent } from "../../report/whole-numbers";
import { analysis, type Sentence } from "../analysis";
import { periodChoice } from "../register-choice";
import { comparedOutcomes, evaluateArms, type ArmsComparison, type ArmsMethod } from "./evaluate";
import { armsPlan, armsTitle, DIFFERENCE_COLUMN } from "./plan";
import { armsTexts } from "./texts";

/** An outcome as other programs read it: successes and persons of each arm, null where not told. */
export interface ArmsJson {
  outcome: string;
  participants: { k: number | null; n: number | null };
  controls: { k: number | null; n: number | null };
  difference: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
  method: ArmsMethod | null;
  centres: number;
}

function armsSentences(comparison: ArmsComparison, language: Language): Sentence[] {
  const texts = speak(armsTexts, language);
  const cell = (row: number) => spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, DIFFERENCE_COLUMN);
  const certain = comparison.results.flatMap((each, row) =>
    each.certain === true ? [cell(row)] : [],
  );
  return [
    { text: `${armsTitle(comparison, language)}.`, refs: certain },
    ...comparison.results.flatMap((each, row): Sentence[] => {
      const { outcome, participants, controls, difference, adjustedP } = each;
      if (difference === null) return [];
      return [
        {
          text: texts.told({
            outcome,
            participants: wholePercent(participants.share ?? 0),
            controls: wholePercent(controls.share ?? 0),
            points: wholePercent(difference),
            test:
              adjustedP === null
                ? null
                : { certain: each.certain === true, p: pWords(adjustedP, language) },
          }),
          refs: [cell(row)],
        },
      ];
    }),
  ];
}

/** Participants against controls, as På rette vej's Tabel 3 and 4. */
export const arms = analysis<ArmsComparison>({
  id: "arms",
  mark: "Kontrolgruppe",
  title: armsTexts.title,
  uncertain: true,
  shows: armsTexts.shows,
  impossible: ({ inputs }) =>
    comparedOutcomes(inputs.register).length === 0 ? armsTexts.none : null,
  wants: ({ inputs }) => (comparedOutcomes(inputs.register).length === 0 ? "arms" : null),
  choices: ({ inputs }) =>
    periodChoice(
      inputs.register.filter(({ arm }) => arm !== null),
      armsTexts.latest,
    ),
  evaluate: ({ inputs }, { leastPersons }, { period }: { period?: string }) =>
    evaluateArms(
      inputs.register,
      period === undefined || period === "" ? null : period,
      leastPersons,
    ),
  plan: (comparison, options) => armsPlan(comparison, options),
  sentences: (comparison, language) => armsSentences(comparison, language),
  json: ({ results }): ArmsJson[] =>
    results.map(({ outcome, participants, controls, withheld, ...rest }) => {
      const counts = ({ count, total }: RegisterFigure) =>
        withheld === false ? { k: count, n: total } : { k: null, n: null };
      const { difference, low, high, p, method, centres } = rest;
      return {
        outcome,
        participants: counts(participants),
        controls: counts(controls),
        difference,
        low,
        high,
        p,
        method,
        centres,
      };
    }),
  findings: () => [],
});
