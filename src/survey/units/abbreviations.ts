import { normalForm } from "../ground/normal-form";

/** A word of one letter could be short for anything. */
const FEWEST_LETTERS = 2;

function wordsOf(name: string): string[] {
  return normalForm(name)
    .replace(/aa/g, "å")
    .split(/[\s\-–/]+/)
    .filter((word) => word !== "");
}

/** Whether a word with a dot is short for another: the same first letter, and its letters in order. */
function isShortFor(short: string, whole: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (!short.includes(".") || letters.length < FEWEST_LETTERS) return false;
  if (letters.length >= whole.length || !whole.startsWith(letters[0])) return false;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Whether a name is another one with some words cut short, each with a dot: "Fr.berg", "Sdr. Omme". */
export function abbreviates(short: string, whole: string): boolean {
  if (!short.includes(".")) return false;
  const [own, others] = [wordsOf(short), wordsOf(whole)];
  return (
    own.length === others.length &&
    own.some((word, i) => word !== others[i]) &&
    own.every((word, i) => word === others[i] || isShortFor(word, others[i]))
  );
}
