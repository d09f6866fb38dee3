import type { Choices } from "../excel/choices";
import type { RoundReading } from "../survey/survey-reader";

/**
 * What the user chose. Rounds go by name, so that a choice outlives a new reading; without a
 * first round there is no change.
 */
export interface Choice extends Choices {
  /** Whether the user chose the rounds: then new rounds do not move the choice. */
  byUser: boolean;
}

export const UNCHOSEN: Choice = { first: null, latest: null, total: "pooled", byUser: false };

/** The choice after a reading: the user's where its rounds still exist, else first and last. */
export function choiceFor(rounds: readonly RoundReading[], before: Choice): Choice {
  const has = (name: string | null) => rounds.some((round) => round.name === name);
  if (before.byUser && has(before.latest) && (before.first === null || has(before.first))) {
    return before;
  }
  const first = rounds.length > 1 ? (rounds[0]?.name ?? null) : null;
  return { first, latest: rounds.at(-1)?.name ?? null, total: before.total, byUser: false };
}

/** What of a choice is kept in the workbook: the rounds only where the user chose them. */
export function keptChoice({ first, latest, total, byUser }: Choice): Choices {
  return byUser ? { first, latest, total } : { first: null, latest: null, total };
}

/** The choice that was kept in the workbook. */
export function recalledChoice(kept: Choices): Choice {
  return { ...kept, byUser: kept.latest !== null };
}

/** What is wrong with a choice: "same" cannot be evaluated, "backwards" can. */
export function choiceProblem(
  rounds: readonly RoundReading[],
  { first, latest }: Choice,
): "same" | "backwards" | null {
  if (first === null) return null;
  if (first === latest) return "same";
  const place = (name: string | null) => rounds.findIndex((round) => round.name === name);
  return place(first) > place(latest) ? "backwards" : null;
}

/** The chosen rounds; null where the choice cannot be evaluated. */
export function chosenRounds(
  rounds: readonly RoundReading[],
  choice: Choice,
): { first: RoundReading | null; latest: RoundReading } | null {
  const latest = rounds.find((round) => round.name === choice.latest);
  const first = rounds.find((round) => round.name === choice.first) ?? null;
  if (latest === undefined || choiceProblem(rounds, choice) === "same") return null;
  return { first, latest };
}
