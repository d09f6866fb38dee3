import type { TotalRule } from "../analyses/overview/evaluate";
import { findingMessage } from "../survey/finding-message";
import { nothingMessage, nothingToCompute } from "../survey/nothing-to-compute";
import type { RoundReading, SurveyReading } from "../survey/survey-reader";
import { CannotCompute } from "./cannot-compute";
import type { CliTexts, Speaking } from "./command";

/**
 * The round of this name, in any spelling; undefined where none is asked for.
 * @throws CannotCompute where there is no such round.
 */
export function roundNamed(
  reading: SurveyReading,
  name: string | undefined,
  texts: CliTexts,
): RoundReading | undefined {
  if (name === undefined) return undefined;
  const index = reading.tally.rounds.find(name);
  const found = reading.rounds.find((round) => round.index === index);
  if (found !== undefined) return found;
  const known = reading.rounds.map((round) => round.name).join(", ");
  throw new CannotCompute(texts.unknownRound(name, known));
}

/** @throws CannotCompute where the word names no rule. */
export function totalRule(word: string, texts: CliTexts): TotalRule {
  if (word === "svar") return "pooled";
  if (word === "enheder") return "mean";
  throw new CannotCompute(texts.unknownTotal(word));
}

/** Why there are no figures, in one sentence; null where there are some. */
export function nothingToShow(
  reading: SurveyReading,
  usage: string,
  { language }: Speaking,
): CannotCompute | null {
  const nothing = nothingToCompute(reading);
  if (nothing === null) return null;
  if (nothing.code !== "no-survey") return new CannotCompute(nothingMessage(nothing, language));
  const [first] = reading.findings;
  if (first === undefined) return new CannotCompute(usage);
  return new CannotCompute(`${first.source ?? ""}: ${findingMessage(first, language)}`);
}
