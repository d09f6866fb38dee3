import type { Language } from "./language";
import { numberWord } from "./number-words";

const AND: Readonly<Record<Language, string>> = { da: "og", en: "and" };

/** "A", "A og B", "A, B og C". */
export function listed(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${AND[language]} ${names[names.length - 1]}`;
}

/** "69 pct." in running text: whole per cent of a fraction, rounded half away from zero. */
export function percent(wholePercent: number, language: Language): string {
  return language === "da" ? `${wholePercent} pct.` : `${wholePercent} per cent`;
}

/** "ét procentpoint", "17 procentpoint". */
export function pointsOf(points: number, language: Language): string {
  const word = numberWord(points, language, true);
  if (language === "da") return `${points === 0 ? "0" : word} procentpoint`;
  return `${points === 0 ? "0" : word} percentage ${points === 1 ? "point" : "points"}`;
}

/** "en enhed", "tre enheder": small numbers as words. */
export function countOf(
  count: number,
  [one, several]: readonly [string, string],
  language: Language,
): string {
  const none = language === "da" ? "ingen" : "no";
  return `${count === 0 ? none : numberWord(count, language)} ${count === 1 ? one : several}`;
}

/** A sentence's first letter as a capital. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("da") + sentence.slice(1);
}
