import type { Finding } from "../../survey/mapping/finding";

/** What the overview says of the questions of its two rounds. */
const OF_QUESTIONS: ReadonlySet<string> = new Set([
  "questions-common",
  "questions-none",
  "questions-all",
  "element-missing",
]);

/**
 * The findings of a reading and of what was evaluated from it, each told once: where analyses say
 * what differing questions do to their figures, the reading's own finding on the same rounds and
 * core element is left out.
 */
export function toldFindings(
  reading: readonly Finding[],
  evaluated: readonly Finding[],
): Finding[] {
  const told = new Map<string, Set<string>>();
  for (const { code, values } of evaluated) {
    if (!OF_QUESTIONS.has(code)) continue;
    const { element, first, latest, round } = values as Readonly<Record<string, string>>;
    const rounds = told.get(element) ?? new Set<string>();
    told.set(element, rounds);
    for (const name of [first, latest, round] as (string | undefined)[]) {
      if (name !== undefined) rounds.add(name);
    }
  }
  const isTold = (found: Finding) => {
    if (found.code !== "item-missing") return false;
    const { element, rounds, more } = (found as Finding<"item-missing">).values;
    return more === 0 && rounds.every(({ round }) => told.get(element)?.has(round) === true);
  };
  const keyOf = ({ code, source, cell, values }: Finding) =>
    JSON.stringify([code, source, cell, values]);
  const all = [...reading.filter((found) => !isTold(found)), ...evaluated];
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}
