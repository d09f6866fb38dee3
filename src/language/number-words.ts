import type { Language } from "./language";

/** Zero is said by the sentence ("ingen", "no"): a word for it would stand alone. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: ["én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  en: [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

/**
 * A whole number in a sentence: as a word from one to twelve, else in digits.
 *
 * @param neuter for Danish nouns with "et": "ét procentpoint".
 */
export function numberWord(value: number, language: Language, neuter = false): string {
  if (neuter && language === "da" && value === 1) return "ét";
  return WORDS[language][value - 1] ?? String(value);
}
