import { figureJson, type FigureJson } from "../../evaluation/figure-json";
import { analysis } from "../analysis";
import type { Choice } from "../choice";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { roundChoice } from "../subset-choices";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { evaluateGroups, groupsOf, leftOut, type GroupComparison } from "./evaluate";
import { groupsPlan } from "./plan";
import { groupsSentences } from "./sentences";
import { groupTexts } from "./texts";

/** Asked only where a target group names several of the others. */
function severalChoice(reading: SurveyReading): Choice[] {
  const names = groupsOf(reading).flatMap(({ name, several }) => (several ? [`»${name}«`] : []));
  if (names.length === 0) return [];
  const hint = groupTexts.leaveOutHint;
  return [
    {
      key: "severalGroups",
      label: groupTexts.several,
      look: "radio",
      options: [
        {
          value: "leave-out",
          label: groupTexts.leaveOut,
          hint: { da: hint.da(names.join(", ")), en: hint.en(names.join(", ")) },
        },
        { value: "count", label: groupTexts.count, hint: groupTexts.countHint },
      ],
      preset: "leave-out",
    },
  ];
}

export interface GroupsJson {
  round: string;
  groups: string[];
  leftOut: number;
  elements: Record<string, Record<string, FigureJson | number | null>>;
}

function groupsJson(comparison: GroupComparison): GroupsJson {
  const { round, groups, elements } = comparison;
  return {
    round: round.name,
    groups: groups.map(({ name }) => name),
    leftOut: leftOut(comparison),
    elements: Object.fromEntries(
      elements.map(({ element, figures, difference }) => [
        element,
        {
          ...Object.fromEntries(groups.map(({ name }, i) => [name, figureJson(figures[i])])),
          difference: difference?.change ?? null,
          low: difference?.low ?? null,
          high: difference?.high ?? null,
          p: difference?.p ?? null,
          adjustedP: difference?.adjustedP ?? null,
        },
      ]),
    ),
  };
}

/** Målgrupper: core elements by target group in one round, as in the published Figur 4. */
export const groups = analysis<GroupComparison>({
  id: "groups",
  mark: "Målgrupper",
  title: groupTexts.title,
  uncertain: true,
  shows: {
    da: "Kerneelementerne for hver målgruppe og forskellen mellem to.",
    en: "The core elements for each target group, and the difference between two.",
  },
  impossible: (reading) => {
    if (reading.rounds.length === 0) return pageTexts.noRounds;
    const names = groupsOf(reading).map(({ name }) => name);
    if (names.length === 0) return groupTexts.noGroups;
    if (names.length > 1) return null;
    return { da: groupTexts.oneGroup.da(names[0]), en: groupTexts.oneGroup.en(names[0]) };
  },
  choices: (reading, _, chosen) => [roundChoice(reading, chosen), ...severalChoice(reading)],
  evaluate: (reading, { leastPersons }, values) =>
    evaluateGroups(
      reading,
      chosenRounds(reading, values).latest,
      values.severalGroups === "count" ? "count" : "leave-out",
      leastPersons,
    ),
  plan: (comparison, options) => groupsPlan(comparison, options),
  sentences: (comparison, language) => groupsSentences(comparison, language),
  json: (comparison) => groupsJson(comparison),
  responses: ({ groups }) => groups.reduce((sum, { responses }) => sum + responses, 0),
  findings: () => [],
});
