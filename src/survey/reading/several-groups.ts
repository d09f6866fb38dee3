import { normalForm } from "../ground/normal-form";

/** Words that only join names, and words that only say that names follow. */
const JOINS = new Set([";", "og", "samt", "eller", "and", "or"]);
const BEFORE_NAMES = new Set(["både", "both", "i", "med"]);
/** Words that speak of two, and words that speak of any number. */
const OF_TWO = new Set(["begge", "både", "both"]);
const OF_MANY = new Set([
  "alle",
  "samtlige",
  "flere",
  "all",
  "several",
  "blandet",
  "blandede",
  "mixed",
]);
/** Nouns that stand for groups without naming one. */
const ANY_GROUP = /(?:grupper(?:ne)?|gruppe|groups?|dele|typer|types)$/;

function wordsOf(name: string): string[] {
  return normalForm(name)
    .replace(/[;,/+&|]/g, " ; ")
    .replace(/[().:]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

/** The names that a text joins, each as its words. */
function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (JOINS.has(word)) parts.push([]);
    else if (parts[parts.length - 1].length > 0 || !BEFORE_NAMES.has(word)) {
      parts[parts.length - 1].push(word);
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The one name that a part stands for: spelled out, or by words that only this name has. */
function namedBy(part: readonly string[], names: readonly string[][]): number {
  const spelled = names.findIndex((name) => name.join(" ") === part.join(" "));
  if (spelled >= 0) return spelled;
  const fitting = names.flatMap((name, i) =>
    part.every((word) => name.includes(word)) ? [i] : [],
  );
  return fitting.length === 1 ? fitting[0] : -1;
}

function joinsNames(
  name: string,
  parts: readonly string[][],
  others: readonly string[][],
): boolean {
  if (parts.length < 2) return false;
  const found = parts.map((part) => namedBy(part, others));
  const known = new Set(found.filter((i) => i >= 0));
  // A list that was ticked is written with semicolons: one known name shows what it is a list of.
  if (name.includes(";") && known.size > 0) return true;
  return known.size > 1 && found.every((i) => i >= 0);
}

function speaksOfAll(words: readonly string[], others: readonly string[][]): boolean {
  if (others.length < 2) return false;
  const [first, ...rest] = words;
  if (OF_TWO.has(first)) return true;
  if (!OF_MANY.has(first)) return false;
  const shared = (word: string) => others.filter((other) => other.includes(word)).length > 1;
  return rest.every((word) => ANY_GROUP.test(word) || shared(word));
}

/**
 * Which target groups are no group of their own but name several of the others: by joining their
 * names ("Jobparate og forsikrede", "A; B"), or by a word that speaks of more than one ("Begge
 * målgrupper", "Alle"). A name that joins what no other row names is a group like others
 * ("Kontanthjælps- og uddannelseshjælpsmodtagere").
 *
 * @returns one entry a name.
 */
export function nameSeveral(names: readonly string[]): boolean[] {
  const words = names.map(wordsOf);
  const parts = words.map(partsOf);
  const single = (i: number) => parts[i].length < 2 && !OF_TWO.has(words[i][0]);
  return names.map((name, i) => {
    const others = words.filter((_, other) => other !== i && single(other));
    return joinsNames(name, parts[i], others) || speaksOfAll(words[i], others);
  });
}
