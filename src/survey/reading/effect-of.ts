import { isGrade, KIND_COUNT, type AnswerKind } from "../answers/answer-kind";
import { positiveCount, validCount } from "../answers/count-answers";
import type { Answer } from "../mapping/finding";
import { normalForm } from "../ground/normal-form";
import { applyAnswer } from "./questions";
import type { SurveyMapping } from "../mapping/survey-mapping";
import type { SurveyReading } from "./survey-reader";

/** What an answer would do to the figures. */
export interface Effect {
  /** Units of which any figure changes, of so many. */
  units: { changed: number; of: number };
  /** Core elements of which any figure changes, of so many. */
  elements: { changed: number; of: number };
  /** Figures (a unit's in a core element and a round) that change, of so many. */
  figures: { changed: number; of: number };
  responses: { before: number; after: number };
}

/** Per unit, round and core element: how many answers are of each grade, and how many positive. */
function answersOf({ tally, units, rounds }: SurveyReading): Map<string, string> {
  const read = new Set(rounds.map(({ index }) => index));
  const sums = new Map<string, number[]>();
  for (const { unit, round, responses, counts } of tally.strata) {
    if (responses === 0 || !read.has(round)) continue;
    tally.items.all.forEach(({ element, positive }, item) => {
      const own = counts.subarray(item * KIND_COUNT, (item + 1) * KIND_COUNT);
      if (validCount(own) === 0) return;
      const names = [units.shown[unit], tally.elements.all[element], tally.rounds.all[round]];
      const key = names.map(normalForm).join("\u0001");
      const sum = sums.get(key) ?? new Array<number>(KIND_COUNT + 1).fill(0);
      sums.set(key, sum);
      own.forEach((count, kind) => {
        if (isGrade(kind as AnswerKind)) sum[kind] += count;
      });
      sum[KIND_COUNT] += positiveCount(own, positive);
    });
  }
  return new Map([...sums].map(([key, sum]) => [key, sum.join(" ")]));
}

function responsesIn({ rounds }: SurveyReading): number {
  return rounds.reduce((sum, { responses }) => sum + responses, 0);
}

/** What differs between two readings of the same rows. */
export function effectBetween(before: SurveyReading, after: SurveyReading): Effect {
  const [was, is] = [answersOf(before), answersOf(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  const changed = [...keys].filter((key) => was.get(key) !== is.get(key));
  const count = (part: number) => {
    const names = (of: Iterable<string>) =>
      new Set([...of].map((key) => key.split("\u0001")[part]));
    return { changed: names(changed).size, of: names(keys).size };
  };
  return {
    units: count(0),
    elements: count(1),
    figures: { changed: changed.length, of: keys.size },
    responses: { before: responsesIn(before), after: responsesIn(after) },
  };
}

/**
 * What an answer would do to the figures, by reading once more as if it were given.
 *
 * @param mapping what is decided so far.
 * @param read reads the same sheets or files under a mapping.
 */
export async function effectOf(
  answer: Answer,
  before: SurveyReading,
  mapping: SurveyMapping,
  read: (mapping: SurveyMapping) => SurveyReading | Promise<SurveyReading>,
): Promise<Effect> {
  return effectBetween(before, await read(applyAnswer(mapping, answer.patch)));
}
