import type { Items } from "./items";
import { normalForm } from "../ground/normal-form";

/** Some of a core element's questions: those that several rounds have in common. */
export interface ItemSet {
  readonly element: number;
  /** Their numbers, ascending. */
  readonly items: readonly number[];
}

/** The same in words, which mean the same to every tally. */
export interface CommonQuestions {
  element: string;
  questions: string[];
}

/** Sets of one core element beyond this many are not counted by person. */
const MOST_SETS = 64;

const ascending = (a: number, b: number) => a - b;

export function setKey({ element, items }: ItemSet): string {
  return `${element}:${items.join()}`;
}

/** The questions in both, ascending. */
export function inBoth(a: Iterable<number>, b: Iterable<number>): number[] {
  const other = new Set(b);
  return [...new Set(a)].filter((item) => other.has(item)).sort(ascending);
}

/** Whether every question of `part` is in `whole`. */
export function within(part: Iterable<number>, whole: Iterable<number>): boolean {
  const all = new Set(whole);
  return [...part].every((item) => all.has(item));
}

/**
 * What every two different sets of questions of a core element have in common.
 * @param asked sets of questions as they were asked, of any core elements.
 * @returns each set once, without empty ones, at most `MOST_SETS` of a core element.
 */
export function commonSets(asked: readonly ItemSet[]): ItemSet[] {
  const different = [...new Map(asked.map((set) => [setKey(set), set])).values()];
  const ofElement = new Map<number, ItemSet[]>();
  for (const set of different) {
    const own = ofElement.get(set.element);
    if (own === undefined) ofElement.set(set.element, [set]);
    else own.push(set);
  }
  return [...ofElement.values()].flatMap(commonOfElement);
}

function commonOfElement(sets: readonly ItemSet[]): ItemSet[] {
  const found = new Map<string, ItemSet>();
  for (const [i, { element, items }] of sets.entries()) {
    for (let before = 0; before < i; before++) {
      const set = { element, items: inBoth(items, sets[before].items) };
      if (set.items.length === 0) continue;
      found.set(setKey(set), set);
      if (found.size >= MOST_SETS) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** Sets given in words, as this tally numbers their questions; what it does not know is left out. */
export function knownSets(
  words: readonly CommonQuestions[],
  elementNumber: (name: string) => number,
  items: Items,
): ItemSet[] {
  return words.flatMap(({ element: name, questions }) => {
    const element = elementNumber(name);
    if (element < 0) return [];
    const forms = new Set(questions.map(normalForm));
    const own = items.ofElement[element].filter((i) =>
      forms.has(normalForm(items.all[i].question)),
    );
    return own.length === 0 ? [] : [{ element, items: own.sort(ascending) }];
  });
}
