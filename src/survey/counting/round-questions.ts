import { AnswerKind, KIND_COUNT } from "../answers/answer-kind";
import { commonSets, setKey, within, type CommonQuestions, type ItemSet } from "./item-sets";
import type { Tally } from "./tally";

/**
 * The items of a core element that were asked in a round: at least one person left something in a
 * cell for it. A column that is blank throughout a round was not asked in it.
 */
export function askedInRound(tally: Tally, round: number): ItemSet[] {
  return askedInRounds(tally, [round])[0];
}

/** The same for each of several rounds; every stratum is looked at once, however many there are. */
export function askedInRounds(tally: Tally, rounds: readonly number[]): ItemSet[][] {
  const all = [...tally.items.all.keys()];
  const open = new Map(rounds.map((round) => [round, all]));
  for (const { round, counts } of tally.strata) {
    const unmet = open.get(round);
    if (unmet === undefined || unmet.length === 0) continue;
    open.set(
      round,
      unmet.filter((item) => !isAnswered(counts, item)),
    );
  }
  return rounds.map((round) => {
    const never = new Set(open.get(round));
    return tally.items.ofElement.map((items, element) => ({
      element,
      items: items.filter((item) => !never.has(item)),
    }));
  });
}

/** The first kind of answer that is not blank. */
const FIRST_KIND = AnswerKind.Blank + 1;

function isAnswered(counts: Uint32Array, item: number): boolean {
  const end = (item + 1) * KIND_COUNT;
  for (let at = item * KIND_COUNT + FIRST_KIND; at < end; at++) {
    if (counts[at] > 0) return true;
  }
  return false;
}

/** Where a set's persons are counted: its number in `Tally.sets`; -1 where nowhere. */
export function numberOfSet(tally: Tally, set: ItemSet): number {
  const key = setKey(set);
  return tally.sets.findIndex((other) => setKey(other) === key);
}

/**
 * The common questions of any two rounds, in words, where some of them were not counted by person:
 * to be given to a reading of the same sources. null where all were.
 *
 * @param asked what each round asked; see `askedInRounds`.
 */
export function questionsToRecount(
  tally: Tally,
  asked: readonly (readonly ItemSet[])[],
): CommonQuestions[] | null {
  const answered = asked.flat().filter(({ items }) => items.length > 0);
  const needed = commonSets(answered).filter((set) =>
    // Where every round asked no more than these, they are all that a person could answer.
    answered.some(({ element, items }) => element === set.element && !within(items, set.items)),
  );
  if (needed.every((set) => numberOfSet(tally, set) >= 0)) return null;
  return needed.map(({ element, items }) => ({
    element: tally.elements.all[element],
    questions: items.map((item) => tally.items.all[item].question),
  }));
}
