import type { GradeThresholds } from "../../evaluation/grade";
import { analysis } from "../analysis";
import { pageTexts } from "../page-texts";
import { questionChoice } from "../question-choice";
import { chosenRounds, roundChoices } from "../round-choices";
import { elementChoice, unitChoice } from "../subset-choices";
import { evaluateDevelopment } from "./evaluate";
import { developmentJson } from "./json";
import { developmentPlan } from "./plan";
import { developmentSentences } from "./sentences";
import { TOTAL_ONLY, type ShownPart } from "./shown";
import { developmentTexts } from "./texts";

interface Result extends ShownPart {
  thresholds: GradeThresholds;
}

/** Udvikling: every core element over all rounds, by unit and in total. */
export const development = analysis<Result>({
  id: "development",
  mark: "Udvikling",
  title: developmentTexts.title,
  uncertain: true,
  byGroup: true,
  shows: {
    da: "Fidelitet måling for måling, samlet og for hver enhed.",
    en: "Fidelity round by round, in total and for each unit.",
  },
  impossible: ({ rounds }) =>
    rounds.length === 0
      ? pageTexts.noRounds
      : rounds.length === 1
        ? developmentTexts.oneRound
        : null,
  choices: (reading, _, chosen) => {
    const rounds = roundChoices(reading, chosen);
    return [
      ...rounds,
      elementChoice(reading),
      unitChoice(reading, reading.rounds, [{ value: TOTAL_ONLY, label: pageTexts.onlyTotal }]),
      ...questionChoice(reading, rounds, chosen),
    ];
  },
  evaluate: (reading, { leastResponses, leastPersons, thresholds }, values) => ({
    development: evaluateDevelopment(reading, chosenRounds(reading, values), {
      questions: values.questions === "all" ? "all" : "common",
      leastResponses,
      leastPersons,
    }),
    element: values.element,
    unit: values.unit,
    thresholds,
  }),
  plan: (result, options) => developmentPlan(result, { ...options, thresholds: result.thresholds }),
  sentences: (result, language) => developmentSentences(result, language),
  json: ({ development }) => developmentJson(development),
  responses: ({ development }) =>
    development.rounds.reduce((sum, { responses }) => sum + responses, 0),
  findings: ({ development }) => development.findings,
});
