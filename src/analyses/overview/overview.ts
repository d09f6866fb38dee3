import type { GradeThresholds } from "../../evaluation/grade";
import type { Section } from "../../language/language";
import { speak } from "../../language/language";
import { analysis } from "../analysis";
import { finding } from "../../survey/mapping/finding";
import { questionsOf } from "../../survey/reading/questions";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Choice } from "../choice";
import { questionChoice } from "../question-choice";
import { chosenRounds, roundChoices } from "../round-choices";
import { evaluateOverview, type Overview, type TotalRule } from "./evaluate";
import { overviewFacts } from "./facts";
import { overviewFigures } from "./json";
import { overviewPlan } from "./plan";
import { overviewSentences } from "./sentences";
import { overviewTable, overviewTableNote } from "./table";
import { overviewTexts } from "./texts";

const texts = {
  noRounds: {
    da: "Der er ingen besvarelser at regne på.",
    en: "There are no responses to compute from.",
  },
  total: { da: "Samlet beregnes som", en: "The total is" },
  pooled: { da: "Andel af alle svar", en: "Share of all answers" },
  pooledHint: { da: "Store enheder vejer mest.", en: "Large units weigh most." },
  mean: { da: "Gennemsnit af enheder", en: "Mean of units" },
  meanHint: { da: "Alle enheder vejer lige meget.", en: "All units weigh the same." },
} as const satisfies Section;

const total: Choice = {
  key: "total",
  label: texts.total,
  look: "radio",
  options: [
    { value: "pooled", label: texts.pooled, hint: texts.pooledHint },
    { value: "mean", label: texts.mean, hint: texts.meanHint },
  ],
  preset: "pooled",
};

/** The overview with a word on the questions that its figures leave open. */
function withQuestions({ findings }: SurveyReading, evaluated: Overview): Overview {
  const codes = questionsOf(findings).map((question) => question.finding.code);
  if (codes.length === 0) return evaluated;
  const open = finding("questions-open", null, null, { codes });
  return { ...evaluated, findings: [open, ...evaluated.findings] };
}

interface Result {
  overview: Overview;
  total: TotalRule;
  thresholds: GradeThresholds;
  leastPersons: number;
  /** Every round that was read. */
  rounds: { name: string; responses: number }[];
}

/** Oversigt: units by core elements, as in the published Figur 1. */
export const overview = analysis<Result>({
  id: "overview",
  mark: "Oversigt",
  title: overviewTexts.sheetName,
  uncertain: true,
  byGroup: true,
  shows: {
    da: "Hver enheds fidelitet i hvert kerneelement og udviklingen fra start.",
    en: "Each unit’s fidelity in each core element, and the change from the start.",
  },
  impossible: ({ rounds }) => (rounds.length === 0 ? texts.noRounds : null),
  choices: (reading, programme, chosen) => {
    const rounds = roundChoices(reading, chosen);
    return [
      ...rounds,
      { ...total, preset: programme.total ?? total.preset },
      ...questionChoice(reading, rounds, chosen),
    ];
  },
  evaluate: (reading, { leastResponses, leastPersons, thresholds }, values) => ({
    overview: withQuestions(
      reading,
      evaluateOverview(reading, chosenRounds(reading, values), {
        leastResponses,
        leastPersons,
        questions: values.questions === "all" ? "all" : "common",
      }),
    ),
    total: values.total === "mean" ? "mean" : "pooled",
    thresholds,
    leastPersons,
    rounds: reading.rounds.map(({ name, responses }) => ({ name, responses })),
  }),
  plan: ({ overview, total, thresholds }, options) =>
    overviewPlan(overview, { ...options, total, thresholds }),
  sentences: ({ overview, thresholds }, language) =>
    overviewSentences(overview, language, thresholds),
  facts: ({ overview, total, thresholds }, language) =>
    overviewFacts(overview, total, thresholds, language),
  json: ({ overview, rounds }) => ({ rounds, ...overviewFigures(overview) }),
  responses: ({ overview }) => overview.latest.responses,
  findings: ({ overview }) => overview.findings,
  table: ({ overview, total, leastPersons }, language) =>
    [
      overviewTable(overview, total, speak(overviewTexts, language)),
      overviewTableNote(overview, total, { language, leastPersons }) ?? [],
    ]
      .flat()
      .join("\n\n"),
});
