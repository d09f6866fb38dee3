import { questionsThatDiffer } from "../evaluation/common-questions";
import type { Section } from "../language/language";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { valuesOf, type Choice, type Chosen } from "./choice";
import { chosenRounds } from "./round-choices";

const texts = {
  questions: { da: "Udviklingen beregnes på", en: "The change is computed on" },
  common: { da: "Fælles spørgsmål", en: "Common questions" },
  commonHint: {
    da: "Kun de spørgsmål, der er stillet i begge målinger.",
    en: "Only the questions asked in both rounds.",
  },
  all: { da: "Alle spørgsmål", en: "All questions" },
  allHint: {
    da: "Også spørgsmål, der kun er stillet i den ene måling. Forskellen kan komme af spørgsmålene selv.",
    en: "Also questions asked in one of the rounds only. The difference may come from the questions themselves.",
  },
} as const satisfies Section;

const questions: Choice = {
  key: "questions",
  label: texts.questions,
  look: "radio",
  options: [
    { value: "common", label: texts.common, hint: texts.commonHint },
    { value: "all", label: texts.all, hint: texts.allHint },
  ],
  preset: "common",
};

/** Asked only where the chosen rounds did not ask the same. */
export function questionChoice(
  reading: SurveyReading,
  rounds: readonly Choice[],
  chosen: Chosen,
): Choice[] {
  const { first, latest } = chosenRounds(reading, valuesOf(rounds, chosen));
  return questionsThatDiffer(reading, first, latest).length > 0 ? [questions] : [];
}
