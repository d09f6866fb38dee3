import { orderAnswers } from "./answers-to";
import { finding, type Finding } from "../mapping/finding";
import { orderRounds } from "../rounds/round-order";
import type { SheetReader } from "./sheet-reader";
import type { Tally } from "../counting/tally";

/** One round as the reading found it. */
export interface RoundReading {
  name: string;
  /** The round's number in the tally. */
  index: number;
  responses: number;
  /** Units with at least one response. */
  units: number;
  /** The sheets or files that it was read from. */
  sources: string[];
}

/**
 * The rounds that have responses, in the order in which they were met.
 *
 * @param same per unit of the tally the one that it is counted with.
 */
export function roundReadings(
  tally: Tally,
  readers: readonly Pick<SheetReader, "source" | "parts">[],
  same: readonly number[],
): RoundReading[] {
  const all = tally.rounds.all.map((name, index) => ({
    name,
    index,
    responses: 0,
    units: new Set<number>(),
    sources: [] as string[],
  }));
  for (const { round, unit, responses } of tally.strata) {
    if (responses === 0) continue;
    all[round].responses += responses;
    all[round].units.add(same[unit]);
  }
  for (const { source, parts } of readers) {
    for (const round of parts.keys()) all[round].sources.push(source);
  }
  return all
    .filter(({ responses }) => responses > 0)
    .map((round) => ({ ...round, units: round.units.size }));
}

/**
 * The rounds in their order: as the user said, else as their names mean. What the user did not name
 * comes after that.
 *
 * @param numberOf the number in the tally of a round's name; -1 where there is none.
 */
export function orderedRounds(
  met: readonly RoundReading[],
  chosen: readonly string[] | undefined,
  numberOf: (name: string) => number,
): { rounds: RoundReading[]; findings: Finding[] } {
  const { order, by, settled } = orderRounds(met.map(({ name }) => name));
  const detected = order.map((i) => met[i]);
  const places = new Map((chosen ?? []).map((name, place) => [numberOf(name), place]));
  const placeOf = ({ index }: RoundReading) => places.get(index) ?? places.size;
  const rounds = [...detected].sort((a, b) => placeOf(a) - placeOf(b));
  if (met.length < 2 || met.every(({ index }) => places.has(index)))
    return { rounds, findings: [] };
  const names = rounds.map(({ name }) => name);
  const values = { rounds: names.join(", ") };
  if (!settled) {
    const answers = orderAnswers(
      names,
      met.map(({ name }) => name),
    );
    return {
      rounds,
      findings: [{ ...finding("round-order-unsure", null, null, values), answers }],
    };
  }
  const isTold = by !== "number" && detected.some((round, i) => round !== met[i]);
  return { rounds, findings: isTold ? [finding("round-order", null, null, values)] : [] };
}
