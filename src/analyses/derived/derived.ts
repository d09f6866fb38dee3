import { figureJson, type FigureJson } from "../../evaluation/figure-json";
import { analysis } from "../analysis";
import { named } from "../choice";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { elementChoice, roundChoice } from "../subset-choices";
import { evaluateDerived, type Derived } from "./evaluate";
import { derivedPlan } from "./plan";
import { derivedSentences } from "./sentences";
import { splitNames } from "./splits";
import { derivedTexts } from "./texts";

/** A question's figures by value; `by` is what the responses are split by. */
export interface DerivedJson {
  question: string;
  by: string;
  figures: Record<string, FigureJson>;
}

/** What target groups are called as a split; in data, so in one language. */
const GROUPS = derivedTexts.groups.da;

/** Afledte resultater: questions by kind of respondent or ticked choice, as D3's Figur 7 to 10. */
export const derived = analysis<Derived>({
  id: "derived",
  mark: "AfledteResultater",
  title: derivedTexts.title,
  uncertain: true,
  shows: derivedTexts.shows,
  impossible: (reading) => {
    if (reading.rounds.length === 0) return pageTexts.noRounds;
    return splitNames(reading, GROUPS).length === 0 ? derivedTexts.none : null;
  },
  choices: (reading, _, chosen) => {
    const names = splitNames(reading, GROUPS);
    return [
      {
        key: "by",
        label: derivedTexts.by,
        look: "list",
        options: names.map((name) => ({
          value: name,
          label: name === GROUPS ? derivedTexts.groups : named(name),
        })),
        preset: names[0],
      },
      roundChoice(reading, chosen),
      elementChoice(reading),
    ];
  },
  evaluate: (reading, { leastPersons }, values) =>
    evaluateDerived(
      reading,
      chosenRounds(reading, values).latest,
      { by: values.by, element: values.element },
      { groups: GROUPS, leastPersons },
    ),
  plan: (result, options) => derivedPlan(result, options),
  sentences: (result, language) => derivedSentences(result, language),
  json: ({ splits }): DerivedJson[] =>
    splits.flatMap(({ by, values, questions }) =>
      questions.map(({ question, figures }) => ({
        question,
        by,
        figures: Object.fromEntries(values.map(({ name }, i) => [name, figureJson(figures[i])])),
      })),
    ),
  responses: ({ round }) => round.responses,
  findings: () => [],
});
