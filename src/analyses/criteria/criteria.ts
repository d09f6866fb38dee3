import { finding, type Finding } from "../../survey/mapping/finding";
import { visible } from "../../report/figure-cells";
import { wholePercent } from "../../report/whole-numbers";
import { analysis } from "../analysis";
import { chosenRounds, roundChoices } from "../round-choices";
import { asksSurvey, evaluateCriteria, type Criteria, type Verdict } from "./evaluate";
import { criteriaFacts } from "./facts";
import { criteriaPlan } from "./plan";
import { criteriaSentences } from "./sentences";
import { criterionName } from "./shown";
import { criteriaTexts } from "./texts";

/** A criterion as other programs read it. Shares and differences are fractions. */
export interface CriterionJson {
  indicator: string;
  group: string | null;
  criterion: number | null;
  baseline: number | null;
  national: number | null;
  result: number | null;
  change: number | null;
  distance: number | null;
  met: boolean | null;
  verdict: Verdict | null;
  low: number | null;
  high: number | null;
}

function findingsOf({ criteria }: Criteria): Finding[] {
  return criteria.flatMap((each): Finding[] => {
    const { input, from, result, otherwise } = each;
    const { source, cell } = input.place;
    const name = criterionName(each);
    if (from === null) return [finding("criterion-open", source, cell, { name })];
    if (otherwise === null || result.share === null) return [];
    const [typed, found] = [wholePercent(result.share), wholePercent(otherwise)];
    return typed === found
      ? []
      : [finding("criterion-differs", source, cell, { name, typed, found })];
  });
}

/** Succeskriterier: results beside targets, start and national average, as the published Figur 2. */
export const criteria = analysis<Criteria>({
  id: "criteria",
  mark: "Succeskriterier",
  title: criteriaTexts.title,
  uncertain: true,
  shows: criteriaTexts.shows,
  impossible: ({ inputs }) => (inputs.criteria.length === 0 ? criteriaTexts.none : null),
  wants: ({ inputs }) => (inputs.criteria.length === 0 ? "criteria" : null),
  choices: (reading, _, chosen) =>
    reading.rounds.length > 0 && asksSurvey(reading) ? roundChoices(reading, chosen) : [],
  evaluate: (reading, { leastPersons }, values) =>
    evaluateCriteria(
      reading,
      reading.rounds.length === 0 ? null : chosenRounds(reading, values),
      leastPersons,
    ),
  plan: (result, options) => criteriaPlan(result, options),
  sentences: (result, language) => criteriaSentences(result, language),
  facts: criteriaFacts,
  json: (result): CriterionJson[] =>
    result.criteria.map(({ input, baseline, national, result: own, ...rest }) => ({
      indicator: input.indicator,
      group: input.group,
      criterion: input.criterion,
      baseline: visible(baseline)?.share ?? null,
      national: visible(national)?.share ?? null,
      result: visible(own)?.share ?? null,
      change: rest.change,
      distance: rest.distance,
      met: rest.met,
      verdict: rest.verdict,
      low: visible(own)?.low ?? null,
      high: visible(own)?.high ?? null,
    })),
  findings: findingsOf,
});
