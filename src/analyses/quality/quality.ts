import type { SurveyReading } from "../../survey/reading/survey-reader";
import { analysis } from "../analysis";
import { evaluateOverview, type Overview } from "../overview/evaluate";
import { chosenRounds, roundChoices } from "../round-choices";
import { answerKinds, isUntold } from "./answer-kinds";
import { qualityPlan } from "./plan";
import { fewPersons } from "../shown-account";
import { qualityTexts } from "./texts";

interface Result {
  reading: SurveyReading;
  /** Its findings stand beside those of the reading; null where there are no responses. */
  overview: Overview | null;
  leastPersons: number;
}

/** Datakvalitet: what was read, what was kept, what was left out and why. */
export const quality = analysis<Result>({
  id: "quality",
  mark: "Datakvalitet",
  title: qualityTexts.sheetName,
  accompanies: true,
  shows: {
    da: "Hvad der er læst, holdt ude og hvorfor.",
    en: "What was read, kept out and why.",
  },
  impossible: () => null,
  choices: (reading, _, chosen) =>
    reading.rounds.length === 0 ? [] : roundChoices(reading, chosen),
  evaluate: (reading, { leastResponses, leastPersons }, values) => ({
    reading,
    leastPersons,
    overview:
      reading.rounds.length === 0
        ? null
        : evaluateOverview(reading, chosenRounds(reading, values), {
            leastResponses,
            leastPersons,
          }),
  }),
  plan: ({ reading, overview, leastPersons }, options) =>
    qualityPlan(reading, overview, { ...options, leastPersons }),
  sentences: () => [],
  json: ({ reading, leastPersons }) => {
    const { rounds } = fewPersons(reading, leastPersons);
    const told = answerKinds(reading).filter(
      (counts) => !rounds.has(counts.round) && !isUntold(reading, counts, leastPersons),
    );
    return { answers: told };
  },
  responses: ({ reading }) => reading.rounds.reduce((sum, { responses }) => sum + responses, 0),
  findings: () => [],
});
