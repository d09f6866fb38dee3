import type { Grade, GradeThresholds } from "../../evaluation/grade";
import { analysis } from "../analysis";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { elementChoice, roundChoice } from "../subset-choices";
import { evaluateRanking, type Ranking } from "./evaluate";
import { rankingPlan } from "./plan";
import { rankingSentences } from "./sentences";
import type { ShownPart } from "./shown";
import { rankingTexts } from "./texts";

interface Result extends ShownPart {
  thresholds: GradeThresholds;
}

/** A unit's place; all but its name null where it has no figure. */
export interface RankJson {
  unit: string;
  share: number | null;
  shrunken: number | null;
  rankLow: number | null;
  rankHigh: number | null;
  grade: Grade | null;
  gradeCertain: boolean | null;
}

function rankingJson({ elements }: Ranking): Record<string, RankJson[]> {
  return Object.fromEntries(
    elements.map(({ element, units, without, withheld }) => [
      element,
      [
        ...units.map(({ unit, share, shrunken, rankLow, rankHigh, grade }): RankJson => ({
          unit,
          share,
          shrunken,
          rankLow,
          rankHigh,
          grade: grade.grade,
          gradeCertain: grade.certain,
        })),
        ...[...withheld, ...without].map((unit): RankJson => ({
          unit,
          share: null,
          shrunken: null,
          rankLow: null,
          rankHigh: null,
          grade: null,
          gradeCertain: null,
        })),
      ],
    ]),
  );
}

/** Rangordning: units by their share, with the places and grades that they can have. */
export const ranking = analysis<Result>({
  id: "ranking",
  mark: "Rangordning",
  title: rankingTexts.title,
  byGroup: true,
  shows: {
    da: "Enhederne efter andel, med de pladser og grader, de kan have.",
    en: "The units by share, with the places and grades they can have.",
  },
  impossible: ({ rounds }) => (rounds.length === 0 ? pageTexts.noRounds : null),
  choices: (reading, _, chosen) => [roundChoice(reading, chosen), elementChoice(reading)],
  evaluate: (reading, { thresholds, leastResponses, leastPersons }, values) => ({
    ranking: evaluateRanking(reading, chosenRounds(reading, values).latest, thresholds, {
      leastResponses,
      leastPersons,
    }),
    element: values.element,
    thresholds,
  }),
  plan: (result, options) => rankingPlan(result, { ...options, thresholds: result.thresholds }),
  sentences: (result, language) => rankingSentences(result, language),
  json: ({ ranking }) => rankingJson(ranking),
  responses: ({ ranking }) => ranking.round.responses,
  findings: ({ ranking }) => ranking.findings,
});
