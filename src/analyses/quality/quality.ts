import type { SurveyReading } from "../../survey/survey-reader";
import { analysis } from "../analysis";
import { evaluateOverview, type Overview } from "../overview/evaluate";
import { chosenRounds, roundChoices } from "../round-choices";
import { answerKinds } from "./answer-kinds";
import { qualityPlan } from "./plan";
import { qualityTexts } from "./texts";

interface Result {
  reading: SurveyReading;
  /** Its findings stand beside those of the reading; null where there are no responses. */
  overview: Overview | null;
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
  evaluate: (reading, { leastResponses }, values) => ({
    reading,
    overview:
      reading.rounds.length === 0
        ? null
        : evaluateOverview(reading, chosenRounds(reading, values), { leastResponses }),
  }),
  plan: ({ reading, overview }, options) => qualityPlan(reading, overview, options),
  sentences: () => [],
  json: ({ reading }) => ({ answers: answerKinds(reading) }),
  findings: () => [],
});
