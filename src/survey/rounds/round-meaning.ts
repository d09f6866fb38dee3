import { normalForm } from "../ground/normal-form";
import { takeTime } from "./take-time";
import type { TimeSpan, YearPart } from "./time-span";

/** Where in a programme a round was, by its name alone. */
export type Stage = "start" | "middle" | "followUp" | "end";

/** What a round's name says of its place among the others. */
export interface RoundMeaning {
  span: TimeSpan | null;
  part: YearPart | null;
  number: number | null;
  /** The one letter that tells it from others: "Bølge B", "b". */
  letter: string | null;
  stage: Stage | null;
  /** Days after the start or the end of what is measured ("½ år efter"); below 0 before it. */
  lag: number | null;
  /** What stands in the name besides, its digits as #: names of one kind have the same. */
  words: string;
}

/** Words for a round itself, which tell it from no other. */
const ROUND_WORD =
  "målerunde|målepunkt|målenummer|målenr|måletidspunkt|måling|maaling|undersøgelse|spørgerunde|runde|bølge|periode|tidspunkt|survey|measurement|round|wave|period|time ?point|time|tid|årgang|år|year|nr|no|nummer";
const BARE = new RegExp(`(?<!\\p{L})(?:${ROUND_WORD})(?:en|n|et|s)?(?!\\p{L})\\.?`, "gu");

/** A stage's word alone, or before the word for a round: "før", "slutmåling", "nulpunktsmåling". */
function stageWord(words: string): RegExp {
  return new RegExp(
    `^(?:${words})(?:s?(?:punkt|måling|undersøgelse|runde|tidspunkt)(?:et|en|n)?)*$`,
    "u",
  );
}

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    "start",
    stageWord(
      "før|inden|forud|(?:op)?start|begyndelsen?|baseline|basis|nul|udgangspunkt|pre|before|første|first|initial",
    ),
  ],
  ["middle", stageWord("midt|midtvejs?|undervejs|halvvejs|mellem|mid|midway|midterm")],
  ["followUp", stageWord("opfølgning|opfølgende|follow|followup")],
  [
    "end",
    stageWord("efter|slut|afslutning|afsluttende|post|after|end|endline|final|sidste|seneste|last"),
  ],
];

const ORDINALS = [
  ["nul", "zero"],
  ["første", "first"],
  ["anden", "andet", "second"],
  ["tredje", "third"],
  ["fjerde", "fourth"],
  ["femte", "fifth"],
  ["sjette", "sixth"],
  ["syvende", "seventh"],
  ["ottende", "eighth"],
  ["niende", "ninth"],
  ["tiende", "tenth"],
];
const CARDINALS = ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

const LAG =
  /(?<![\p{L}\d.,])(?<count>\d{1,2}(?:[.,]\d+)?|½|1[/⁄]2|halvt?|half a|et(?: halvt)?|en|one) ?(?<unit>år|years?|måned(?:er)?|mdr\.?|mths?|months?|uger?|weeks?|dage?|days?)(?!\p{L})/u;
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:år|year)/, 365],
  [/^m/, 30],
  [/^(?:uge|week)/, 7],
  [/^da/, 1],
];
const BEFORE = /(?<!\p{L})(?:før|inden|before|prior)(?!\p{L})/u;
/** Words that put a time in relation to what is measured. */
const RELATION = /^(?:før|inden|forud|efter|before|prior|after|post|pre)$/;
/** A noun in its definite form, or an English one with its article: "forløbet", "the course". */
const DEFINITE = /^\p{L}{4,}(?:en|et|n|erne|ene)$/u;

/** How far from what is measured a text says that it was, in days, and the text without it. */
function takeLag(text: string): { lag: number | null; rest: string } {
  const found = LAG.exec(text);
  const { count = "", unit = "" } = found?.groups ?? {};
  const days = DAYS.find(([word]) => word.test(unit))?.[1];
  if (found === null || days === undefined) return { lag: null, rest: text };
  const isHalf = /½|[/⁄]|hal/.test(count);
  const number = isHalf ? 0.5 : Number(count.replace(",", ".")) || 1;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { lag: number * days * (BEFORE.test(rest) ? -1 : 1), rest };
}

function ordinalOf(word: string): number | null {
  const found = ORDINALS.findIndex((words) => words.includes(word));
  return found < 0 ? null : found;
}

/** Words that are numbers, as digits: ordinals anywhere, Roman numbers at either end, others at the end. */
function withDigits(text: string): string {
  const words = text.trim().split(/(?<=[^\p{L}])|(?=[^\p{L}])/u);
  const ordinals = words.map((word) => String(ordinalOf(word) ?? word));
  for (const at of new Set([0, ordinals.length - 1])) {
    const roman = ROMAN.indexOf(ordinals[at]);
    if (roman >= 0) ordinals[at] = String(roman + 1);
  }
  const counted = CARDINALS.indexOf(ordinals.at(-1) ?? "");
  if (counted >= 0) ordinals[ordinals.length - 1] = String(counted + 2);
  return ordinals.join("");
}

function stageOf(words: readonly string[]): Stage | null {
  const found = words.flatMap((word) => STAGES.find(([, begins]) => begins.test(word))?.[0] ?? []);
  return new Set(found).size === 1 ? found[0] : null;
}

/** A letter and its number, written apart: "T 0". */
const APART = /^(\p{L}) (?=\d{1,2}$)/u;

/** What a round's name means: its number, its time, its stage, each null where it says nothing. */
export function roundMeaning(name: string): RoundMeaning {
  const {
    span,
    part,
    rest: withLag,
  } = takeTime(normalForm(name.replace(/_/g, " ")).replace(APART, "$1"));
  const { lag, rest } = takeLag(withLag);
  const words = rest.match(/\p{L}+/gu) ?? [];
  const counted = /\d/.test(rest) ? rest : withDigits(rest);
  const digits = counted.match(/\d+/g) ?? [];
  const other = counted.replace(BARE, " ").replace(/\d+/g, "#");
  return {
    span,
    part,
    number: digits.length === 1 ? Number(digits[0]) : numberOfRound(counted),
    letter: letterOf(rest),
    stage: stageOf(words),
    lag,
    words: other.replace(/[^\p{L}#]+/gu, " ").trim(),
  };
}

/** A letter that stands alone, words for a round itself aside. */
function letterOf(rest: string): string | null {
  const [letter = "", ...others] = rest.replace(BARE, " ").match(/[\p{L}\d]+/gu) ?? [];
  return others.length === 0 && /^[a-zæøå]$/u.test(letter) ? letter : null;
}

/** Of several numbers the one that stands at a round's word. */
function numberOfRound(rest: string): number | null {
  const at = new RegExp(
    `(?:${ROUND_WORD})\\.? *(?:nr\\.? *)?(?<after>\\d+)|(?<before>\\d+)\\.? *(?:${ROUND_WORD})`,
    "u",
  ).exec(rest)?.groups;
  return at === undefined ? null : Number(at.after ?? at.before);
}

/** Whether nothing but a time stands in a name, words for a round itself aside. */
export function isTimeAlone({ span, number, stage, lag, words }: RoundMeaning): boolean {
  return span !== null && number === null && stage === null && lag === null && words === "";
}

/** Whether words name a stage and nothing but what it is a stage of: "før", "efter forløbet". */
function isStageAlone(words: readonly string[]): boolean {
  if (words.length === 1) return true;
  return words.length === 2 && RELATION.test(words[0]) && DEFINITE.test(words[1]);
}

/**
 * Whether a text says of itself that it names a round: a numbered round, a time, a stage, and
 * nothing else beside.
 */
export function saysRound(text: string): boolean {
  const form = normalForm(text);
  const { span, part, number, letter, stage, lag, words } = roundMeaning(form);
  const others = words.split(" ").filter((word) => word !== "" && word !== "#");
  const isNamed = new RegExp(BARE.source, "u").test(form);
  if (lag !== null) return stage !== null && (others.length === 0 || isStageAlone(others));
  if (span !== null || part !== null) {
    return others.length === 0 || (stage !== null && isStageAlone(others));
  }
  if (stage !== null && isStageAlone(others)) return true;
  if (number !== null && /^[tmrw] ?\d{1,2}$/u.test(form)) return true;
  return isNamed && ((number !== null && others.length === 0) || letter !== null);
}

/** Whether a text could name a round where something else says so: a number, an ordinal, a letter. */
export function couldBeRound(text: string): boolean {
  if (saysRound(text)) return true;
  const { number, letter, lag, words } = roundMeaning(text);
  if (lag !== null) return words === "";
  return letter !== null || (number !== null && number < 1000 && /^#?$/.test(words));
}
