import { STANDARD_GRADES, KIND_COUNT } from "../answers/answer-kind";
import type { Tally } from "../counting/tally";
import { finding, type Finding } from "../mapping/finding";
import { turnedAnswers } from "./answers-to";
import type { RoundReading } from "./round-reading";
import type { SheetReader } from "./sheet-reader";

/** So far apart (of 4) that people rarely change their minds so much. */
const FAR_APART = 1;
/** So near to the others' mean once it is turned. */
const NEAR = 0.5;
const ENOUGH_ANSWERS = 20;
const MIDDLE = 3;

type ComparedSheet = Pick<SheetReader, "source" | "parts" | "layout">;

interface Mean {
  sum: number;
  count: number;
}

function meansByRound({ strata, items }: Tally): Map<number, Mean> {
  const means = new Map<number, Mean>();
  for (const { round, counts } of strata) {
    const own = means.get(round) ?? { sum: 0, count: 0 };
    means.set(round, own);
    items.all.forEach((_, item) => {
      for (const grade of STANDARD_GRADES) {
        const count = counts[item * KIND_COUNT + grade];
        own.sum += grade * count;
        own.count += count;
      }
    });
  }
  return means;
}

function isAssumed({ layout }: ComparedSheet): boolean {
  return layout.scales.every(({ codesGiven, sawLabels }) => !codesGiven && !sawLabels);
}

/**
 * Asks of the round whose answers lie as far below the middle as those of the other rounds lie above
 * it, or the other way round, where nothing says which way its codes run.
 */
export function turnedRounds(
  tally: Tally,
  rounds: readonly RoundReading[],
  sheets: readonly ComparedSheet[],
  settled: ReadonlySet<string>,
): Finding[] {
  const isCoded = sheets.some(({ layout }) => layout.scales.some(({ sawCodes }) => sawCodes));
  if (rounds.length < 2 || !isCoded || !sheets.every(isAssumed)) return [];
  const means = meansByRound(tally);
  const own = rounds.flatMap((round) => {
    const mean = means.get(round.index);
    return mean === undefined || mean.count < ENOUGH_ANSWERS ? [] : [{ round, ...mean }];
  });
  const turned = own.filter(({ round, sum, count }) => {
    const others = own.filter((other) => other.round !== round);
    const all = others.reduce((total, other) => total + other.count, 0);
    if (all === 0) return false;
    const rest = others.reduce((total, other) => total + other.sum, 0) / all;
    const mean = sum / count;
    return Math.abs(mean - rest) >= FAR_APART && Math.abs(2 * MIDDLE - mean - rest) <= NEAR;
  });
  // Of two rounds each is opposite to the other: the lower one is likelier the turned one.
  const [first] = turned.sort((a, b) => a.sum / a.count - b.sum / b.count);
  if ((first as typeof first | undefined) === undefined) return [];
  const { round } = first;
  const places = sheets.filter(({ parts }) => parts.has(round.index));
  const id = `codes-turned|${round.name}`;
  const told = finding("codes-turned", places.at(0)?.source ?? null, null, { round: round.name });
  if (settled.has(id)) return [{ ...told, settled: true }];
  const areOwn = places.every(({ parts }) => parts.size === 1);
  const names = places.map(({ source }) => source);
  return [areOwn ? { ...told, answers: turnedAnswers(round.name, names, id) } : told];
}
