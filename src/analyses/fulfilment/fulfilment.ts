import { speak, type Language } from "../../language/language";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import { analysis, type Sentence } from "../analysis";
import { valueOf } from "../choice";
import { chosenOutcome, outcomeChoice, periodChoice, rowsOf } from "../register-choice";
import { evaluateFulfilment, requiredOutcomes, type Fulfilments } from "./evaluate";
import { fulfilmentPlan, fulfilmentTitle, shareOf } from "./plan";
import { fulfilmentTexts } from "./texts";

/** A centre as other programs read it. Shares are fractions. */
export interface FulfilmentJson {
  centre: string;
  value: number | null;
  required: number | null;
  met: boolean | null;
}

function fulfilmentSentences(result: Fulfilments, language: Language): Sentence[] {
  const texts = speak(fulfilmentTexts, language);
  const { centres, all } = result;
  const cell = (row: number) => spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, 1);
  const lacking = centres.flatMap((each, row) => (each.met === false ? [{ each, row }] : []));
  const share = shareOf(all);
  return [
    ...(centres.some(({ met }) => met !== null)
      ? [
          {
            text: `${fulfilmentTitle(result, language)}.`,
            refs: centres.map((_, row) => cell(row)),
          },
        ]
      : []),
    ...(share === null || all.required === null
      ? []
      : [
          {
            text: texts.together(wholePercent(share), wholePercent(all.required), all.met === true),
            refs: [cell(centres.length)],
          },
        ]),
    ...(lacking.length === 0
      ? []
      : [
          {
            text: texts.lacking(
              lacking.map(({ each }) => texts.named(each.centre, wholePercent(shareOf(each) ?? 0))),
            ),
            refs: lacking.map(({ row }) => cell(row)),
          },
        ]),
  ];
}

/** Målopfyldelse: each centre's share against the required one, as På rette vej's Figur 2. */
export const fulfilment = analysis<Fulfilments>({
  id: "fulfilment",
  mark: "Målopfyldelse",
  title: fulfilmentTexts.title,
  shows: fulfilmentTexts.shows,
  impossible: (reading) => (requiredOutcomes(reading).length === 0 ? fulfilmentTexts.none : null),
  wants: (reading) => (requiredOutcomes(reading).length === 0 ? "register" : null),
  choices: (reading, _, chosen) => {
    const outcomes = requiredOutcomes(reading);
    const choice = outcomeChoice(outcomes);
    const outcome = chosenOutcome(outcomes, valueOf(choice, chosen));
    const rows = rowsOf(reading.inputs.register, outcome);
    return [choice, ...periodChoice(rows, fulfilmentTexts.whole)];
  },
  evaluate: (reading, { leastPersons }, values) =>
    evaluateFulfilment(
      reading,
      chosenOutcome(requiredOutcomes(reading), values.indicator),
      values.period === undefined || values.period === "" ? null : values.period,
      leastPersons,
    ),
  plan: (result, options) => fulfilmentPlan(result, options),
  sentences: (result, language) => fulfilmentSentences(result, language),
  json: ({ centres }): FulfilmentJson[] =>
    centres.map((each) => ({
      centre: each.centre,
      value: shareOf(each),
      required: each.required,
      met: each.met,
    })),
  findings: () => [],
});
