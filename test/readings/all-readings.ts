import { readingCases } from "../fixtures/readings/cases";
import { seeded } from "../fixtures/readings/random";
import { judge, type Judgement } from "./judge-reading";
import { readCase } from "./read-case";

export interface JudgedCase extends Judgement {
  name: string;
  class: string;
  seed: number;
}

/** Every case of the corpus, each with every seed, read and judged. */
export async function allReadings(
  seeds: readonly number[],
  isWanted: (name: string) => boolean,
): Promise<JudgedCase[]> {
  const judged: JudgedCase[] = [];
  for (const { name, class: kind, make } of readingCases) {
    if (!isWanted(`${kind}: ${name}`)) continue;
    for (const seed of seeds) {
      const made = make(seeded(seed));
      const judgement = judge(await readCase(made), made.truth);
      judged.push({ name, class: kind, seed, ...judgement });
    }
  }
  return judged;
}
