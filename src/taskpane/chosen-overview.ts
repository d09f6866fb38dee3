import { evaluateOverview, type Overview } from "../analyses/overview/evaluate";
import type { SurveyReading } from "../survey/survey-reader";
import { chosenRounds, type Choice } from "./round-choice";

/** The overview of the chosen rounds; null where the choice cannot be evaluated. */
export function chosenOverview(reading: SurveyReading, choice: Choice): Overview | null {
  const rounds = chosenRounds(reading.rounds, choice);
  return rounds === null ? null : evaluateOverview(reading, rounds);
}
