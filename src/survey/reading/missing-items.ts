import { finding, type Finding } from "../mapping/finding";
import type { ItemSet } from "../counting/item-sets";
import type { RoundReading } from "./round-reading";
import type { Tally } from "../counting/tally";

/** So many questions that a round lacks are named, of so many rounds. */
const MOST_NAMED = 3;
const MOST_ROUNDS = 6;

/**
 * The core elements of which some rounds lack questions that others asked, each told once, however
 * much the rounds differ. A column that is blank throughout a round was not asked in it.
 *
 * @param asked what each round asked; see `askedInRounds`.
 */
export function missingItems(
  tally: Tally,
  rounds: readonly RoundReading[],
  asked: readonly (readonly ItemSet[])[],
): Finding[] {
  return tally.elements.all.flatMap((name, element): Finding[] => {
    const own = asked.map((ofRound) => ofRound[element].items);
    const all = new Set(own.flat());
    const lacking = own.flatMap((items, i) => {
      const missing = all.size - items.length;
      return missing === 0 ? [] : [{ round: rounds[i].name, missing, items }];
    });
    if (lacking.length === 0) return [];
    const told = lacking.slice(0, MOST_ROUNDS).map(({ round, missing, items }) => {
      const questions = firstMissing(all, new Set(items));
      return { round, missing, questions: questions.map((item) => tally.items.all[item].question) };
    });
    const values = { element: name, of: all.size, rounds: told };
    return [finding("item-missing", null, null, { ...values, more: lacking.length - told.length })];
  });
}

function firstMissing(all: ReadonlySet<number>, own: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (const item of all) {
    if (found.length === MOST_NAMED) break;
    if (!own.has(item)) found.push(item);
  }
  return found;
}
