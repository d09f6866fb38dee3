import { analysis } from "../analysis";
import { evaluateTopThree, toppedOutcomes, type TopOutcome } from "./evaluate";
import { topThreePlan } from "./plan";
import { topThreeSentences } from "./sentences";
import { topThreeTexts } from "./texts";

/** An indicator's highest units as other programs read them; values are fractions. */
export interface TopThreeJson {
  indicator: string;
  group: string | null;
  units: { unit: string; value: number }[];
}

/** Top tre: the highest units of each indicator, as D3's Figur 3 to 5. */
export const topThree = analysis<TopOutcome[]>({
  id: "topThree",
  mark: "TopTre",
  title: topThreeTexts.title,
  shows: topThreeTexts.shows,
  impossible: ({ inputs }, { leastPersons }) =>
    toppedOutcomes(inputs.register).length === 0 ||
    evaluateTopThree(inputs.register, inputs.criteria, leastPersons).length === 0
      ? topThreeTexts.none
      : null,
  choices: () => [],
  evaluate: ({ inputs }, { leastPersons }) =>
    evaluateTopThree(inputs.register, inputs.criteria, leastPersons),
  plan: (outcomes, options) => topThreePlan(outcomes, options),
  sentences: (outcomes, language) => topThreeSentences(outcomes, language),
  json: (outcomes): TopThreeJson[] =>
    outcomes.map(({ outcome, units }) => ({
      indicator: outcome.indicator,
      group: outcome.group,
      units: units.map(({ unit, share }) => ({ unit, value: share })),
    })),
  findings: () => [],
});
