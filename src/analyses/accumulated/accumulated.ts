import { analysis } from "../analysis";
import { chosenOutcome, outcomeChoice } from "../register-choice";
import { accumulatedOutcomes, evaluateAccumulated, type Accumulated, type Week } from "./evaluate";
import { accumulatedPlan, accumulatedSentences } from "./plan";
import { accumulatedTexts } from "./texts";

/** A period as other programs read it. */
export type AccumulatedJson = Pick<Week, "week" | "difference" | "sum">;

/** The difference between the arms added up over weeks, as På rette vej's Figur 1. */
export const accumulated = analysis<Accumulated>({
  id: "accumulated",
  mark: "AkkumuleretForskel",
  title: accumulatedTexts.title,
  shows: accumulatedTexts.shows,
  impossible: ({ inputs }) =>
    accumulatedOutcomes(inputs.register).length === 0 ? accumulatedTexts.none : null,
  wants: ({ inputs }) => (accumulatedOutcomes(inputs.register).length === 0 ? "arms" : null),
  choices: ({ inputs }) => [outcomeChoice(accumulatedOutcomes(inputs.register))],
  evaluate: ({ inputs }, { leastPersons }, { indicator }) =>
    evaluateAccumulated(
      inputs.register,
      chosenOutcome(accumulatedOutcomes(inputs.register), indicator),
      leastPersons,
    ),
  plan: (result, options) => accumulatedPlan(result, options),
  sentences: (result, language) => accumulatedSentences(result, language),
  json: ({ weeks }): AccumulatedJson[] =>
    weeks.map(({ week, difference, sum }) => ({ week, difference, sum })),
  findings: () => [],
});
