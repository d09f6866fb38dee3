import { isWithheld } from "../../report/figure-cells";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { analysis } from "../analysis";
import { named, type Choice } from "../choice";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { elementChoice, EVERY, roundChoice, unitChoice } from "../subset-choices";
import { evaluateDistributions, type Answers, type Distributions, type Guarded } from "./evaluate";
import { distributionsPlan } from "./plan";
import { distributionSentences } from "./sentences";
import type { ShownPart } from "./shown";
import { distributionTexts } from "./texts";

/** Which target group, where the responses name any. */
function groupChoice({ tally }: SurveyReading): Choice[] {
  const groups = tally.groups.all;
  if (groups.length === 0) return [];
  return [
    {
      key: "group",
      label: distributionTexts.group,
      look: "list",
      options: [
        { value: EVERY, label: distributionTexts.allGroups },
        ...groups.map((name) => ({ value: name, label: named(name) })),
      ],
      preset: EVERY,
    },
  ];
}

/** All null where they are withheld. */
interface AnswersJson {
  counts: number[] | null;
  dontKnow: number | null;
  notApplicable: number | null;
  blank: number | null;
}

const WITHHELD: AnswersJson = { counts: null, dontKnow: null, notApplicable: null, blank: null };

export interface DistributionsJson {
  round: string;
  elements: Record<
    string,
    AnswersJson & { grades: string[]; items: (AnswersJson & { item: string })[] }
  >;
}

function plain(answers: Answers, guard: Guarded): AnswersJson {
  if (isWithheld(guard)) return WITHHELD;
  const { counts, dontKnow, notApplicable, blank } = answers;
  return { counts, dontKnow, notApplicable, blank };
}

function distributionsJson({ round, elements }: Distributions): DistributionsJson {
  return {
    round: round.name,
    elements: Object.fromEntries(
      elements.map(({ element, grades, items, all, withheld }) => [
        element,
        {
          grades,
          items: items.map((each) => ({ item: each.item, ...plain(each, each) })),
          ...plain(all, { withheld }),
        },
      ]),
    ),
  };
}

/** Fordeling: how the answers divide, question by question. */
export const distributions = analysis<ShownPart>({
  id: "distributions",
  mark: "Fordeling",
  title: distributionTexts.title,
  uncertain: true,
  shows: {
    da: "Hvordan svarene fordeler sig på hvert spørgsmål.",
    en: "How the answers to each question divide.",
  },
  impossible: ({ rounds, tally }) => {
    if (rounds.length === 0) return pageTexts.noRounds;
    return tally.items.all.length === 0 ? distributionTexts.noQuestions : null;
  },
  choices: (reading, _, chosen) => [
    roundChoice(reading, chosen),
    elementChoice(reading),
    unitChoice(reading, reading.rounds),
    ...groupChoice(reading),
  ],
  evaluate: (reading, { leastPersons }, values) => ({
    distributions: evaluateDistributions(reading, chosenRounds(reading, values).latest, {
      unit: values.unit,
      group: "group" in values ? values.group : EVERY,
      leastPersons,
    }),
    element: values.element,
  }),
  plan: (shown, options) => distributionsPlan(shown, options),
  sentences: (shown, language) => distributionSentences(shown, language),
  json: ({ distributions }) => distributionsJson(distributions),
  responses: ({ distributions }) => distributions.responses,
  findings: () => [],
});
