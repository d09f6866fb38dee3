import { normalForm } from "../ground/normal-form";

/**
 * The programme's core elements: how many questions each has in the published surveys, and the
 * prefixes under which survey tools name their variables.
 */
export interface KnownElement {
  name: string;
  questions: number;
  prefixes: readonly string[];
  /** Words that only this element's questions or headings hold, in normal form. */
  words: RegExp;
}

export const KNOWN_ELEMENTS: readonly KnownElement[] = [
  {
    name: "Inddragende samtaleteknikker",
    questions: 10,
    prefixes: [
      "ist",
      "inddragende",
      "inddrag",
      "samtale",
      "samtaleteknik",
      "samtaleteknikker",
      "sam",
      "st",
      "teknik",
    ],
    words: /samtaletekni/,
  },
  {
    name: "Arbejdsmarkedsviden",
    questions: 4,
    prefixes: ["amv", "arbejdsmarkedsviden", "arbejdsmarked", "arb", "am", "viden"],
    words: /arbejdsmarkedsviden/,
  },
  {
    name: "Digitale værktøjer",
    questions: 4,
    prefixes: ["dv", "digitale", "digital", "digi", "dig", "vaerktoejer", "værktøjer"],
    words: /digitale? værktøj/,
  },
];

/** The core element that a variable's prefix stands for; null where it is none of the known. */
export function elementOfPrefix(prefix: string): string | null {
  const form = prefix.toLowerCase();
  return KNOWN_ELEMENTS.find(({ prefixes }) => prefixes.includes(form))?.name ?? null;
}

/**
 * The programme's own names for elements that a survey words otherwise ("I hvilken grad bruger du
 * digitale værktøjer?"), where each holds the words of one element and no two of the same.
 *
 * @returns only those that get another name.
 */
export function canonicalNames(elements: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(elements)];
  const meant = distinct.map((element) => {
    const fitting = KNOWN_ELEMENTS.filter(({ words }) => words.test(normalForm(element)));
    return fitting.length === 1 ? fitting[0].name : null;
  });
  return new Map(
    distinct.flatMap((element, i): [string, string][] => {
      const name = meant[i];
      const isOnly = meant.filter((other) => other === name).length === 1;
      const isSame = name === null || normalForm(name) === normalForm(element);
      return name !== null && isOnly && !isSame ? [[element, name]] : [];
    }),
  );
}
