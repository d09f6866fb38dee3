import type { SurveyReading } from "../../../src/survey/reading/survey-reader";
import { readSheets } from "../../read-sheets";

/** A unit's rows in a round: so many persons, of whom so many answer both questions positively. */
export interface Answering {
  unit: string;
  round: string;
  persons: number;
  positive: number;
  group?: string;
}

/** The sheet of a survey: two questions of the core element Viden, answered alike by each person. */
export function surveySheet(parts: readonly Answering[]): string[][] {
  return [
    ["Enhed", "Måling", "Målgruppe", "Viden: Jeg kender branchen", "Viden: Jeg kender vejene"],
    ...parts.flatMap(({ unit, round, persons, positive, group = "" }) =>
      Array.from({ length: persons }, (_, i) => {
        const answer = i < positive ? "I høj grad" : "Slet ikke";
        return [unit, round, group, answer, answer];
      }),
    ),
  ];
}

export function surveyOf(...parts: readonly Answering[]): SurveyReading {
  return readSheets({ Svar: surveySheet(parts) });
}

const units = (round: string, counts: Record<string, [persons: number, positive: number]>) =>
  Object.entries(counts).map(([unit, [persons, positive]]) => ({ unit, round, persons, positive }));

/**
 * Tårnby has three persons in the latest round, and Ishøj is the next smallest unit. Shares that are
 * withheld are of seldom kinds, so that they can be looked for: 2/3 and 4/13.
 */
export const FEW = [
  ...units("Måling 1", { Assens: [20, 10], Brøndby: [17, 6], Ishøj: [13, 2], Tårnby: [6, 1] }),
  ...units("Måling 2", { Assens: [20, 15], Brøndby: [17, 9], Ishøj: [13, 4], Tårnby: [3, 2] }),
];
