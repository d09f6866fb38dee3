import type { TotalRule } from "../analyses/overview/evaluate";
import { findingMessage } from "../survey/mapping/finding-message";
import { nothingMessage, nothingToCompute } from "../survey/reading/nothing-to-compute";
import type { RoundReading, SurveyReading } from "../survey/reading/survey-reader";
import { CannotCompute } from "./cannot-compute";
import type { CliTexts, Speaking } from "./command";

/**
 * The round of this name, in any spelling; undefined where none is asked for.
 * @throws CannotCompute where there is no such round.
 */
function roundNamed(
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

/**
 * The rounds to compare that were asked for: undefined leaves the choice to what is preset, null is
 * no first round, as where the latest is the first there is.
 *
 * @param isFirstSet whether a first round is chosen elsewhere.
 * @throws CannotCompute where there is no such round, or both are the same one.
 */
export function roundsNamed(
  reading: SurveyReading,
  { first, latest }: { first?: string; latest?: string },
  texts: CliTexts,
  isFirstSet = false,
): { first: RoundReading | null | undefined; latest: RoundReading | undefined } {
  const from = roundNamed(reading, first, texts);
  const to = roundNamed(reading, latest, texts);
  const [theFirst] = reading.rounds;
  const last = to ?? reading.rounds.at(-1);
  if (from !== undefined && from === last) throw new CannotCompute(texts.sameRounds(from.name));
  const isAlone = from === undefined && !isFirstSet && to !== undefined && to === theFirst;
  return { first: isAlone ? null : from, latest: to };
}

/** @throws CannotCompute where the word names no rule. */
export function totalRule(word: string, texts: CliTexts): TotalRule {
  if (word === "svar") return "pooled";
  if (word === "enheder") return "mean";
  throw new CannotCompute(texts.unknownTotal(word));
}

/**
 * What fewer persons answered is withheld; undefined where the words do not say.
 * @throws CannotCompute where the word is no whole number from 1 on.
 */
export function leastPersonsOf(word: string | undefined, texts: CliTexts): number | undefined {
  if (word === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(word)) throw new CannotCompute(texts.wrongLeastPersons(word));
  return Number(word);
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
  const { findings } = reading;
  const why = findings.find(({ code }) => code === "no-survey") ?? findings.at(0);
  if (why === undefined) return new CannotCompute(usage);
  const where = why.source === null ? "" : `${why.source}: `;
  return new CannotCompute(where + findingMessage(why, language));
}
