import { analysis } from "../analysis";
import { valueOf } from "../choice";
import {
  chosenOutcome,
  outcomeChoice,
  outcomeName,
  periodChoice,
  rowsOf,
} from "../register-choice";
import { armsTexts } from "../arms/texts";
import { evaluateCentreEffects, outcomesByCentre, type CentreEffects } from "./evaluate";
import { centreEffectSentences, centreEffectsPlan } from "./plan";
import { centreEffectTexts } from "./texts";

interface Result {
  /** Every outcome in its latest period, and the one that is shown. */
  all: CentreEffects[];
  shown: CentreEffects;
  leastPersons: number;
}

/** A centre's effect as other programs read it; fractions, null where it is withheld. */
export interface CentreEffectJson {
  centre: string;
  outcome: string;
  difference: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
}

/** Effekt pr. center: participants against controls within each centre, as På rette vej has it. */
export const centreEffects = analysis<Result>({
  id: "centreEffects",
  mark: "EffektPrCenter",
  title: centreEffectTexts.title,
  shows: centreEffectTexts.shows,
  impossible: ({ inputs }) =>
    outcomesByCentre(inputs.register).length === 0 ? centreEffectTexts.none : null,
  choices: ({ inputs }, _, chosen) => {
    const outcomes = outcomesByCentre(inputs.register);
    const choice = outcomeChoice(outcomes);
    const rows = rowsOf(inputs.register, chosenOutcome(outcomes, valueOf(choice, chosen)));
    return [
      choice,
      ...periodChoice(
        rows.filter(({ arm }) => arm !== null),
        armsTexts.latest,
      ),
    ];
  },
  evaluate: ({ inputs: { register } }, { leastPersons }, values) => {
    const period = values.period === undefined || values.period === "" ? null : values.period;
    const outcomes = outcomesByCentre(register);
    const shown = chosenOutcome(outcomes, values.indicator);
    const of = (outcome: CentreEffects["outcome"], at: string | null) =>
      evaluateCentreEffects(register, outcome, at, leastPersons);
    return {
      all: outcomes.map((outcome) => of(outcome, outcome === shown ? period : null)),
      shown: of(shown, period),
      leastPersons,
    };
  },
  plan: ({ shown, leastPersons }, options) =>
    centreEffectsPlan(shown, { ...options, leastPersons }),
  sentences: ({ shown }, language) => centreEffectSentences(shown, language),
  json: ({ all }): CentreEffectJson[] =>
    all.flatMap(({ outcome, centres }) =>
      centres.map(({ centre, effect: { change, low, high, p } }) => ({
        centre,
        outcome: outcomeName(outcome),
        difference: change,
        low,
        high,
        p,
      })),
    ),
  findings: () => [],
});
