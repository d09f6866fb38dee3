import { normalForm } from "../normal-form";
import { takeTime } from "./take-time";
import type { TimeSpan, YearPart } from "./time-span";

/** Where in a programme a round was, by its name alone. */
export type Stage = "start" | "middle" | "followUp" | "end";

/** What a round's name says of its place among the others. */
export interface RoundMeaning {
  span: TimeSpan | null;
  part: YearPart | null;
  number: number | null;
  stage: Stage | null;
  /** What stands in the name besides, its digits as #: names of one kind have the same. */
  words: string;
}

/** Words for a round itself, which tell it from no other. */
const ROUND_WORD =
  "målerunde|målepunkt|målenummer|målenr|måletidspunkt|måling|maaling|undersøgelse|spørgerunde|runde|bølge|periode|tidspunkt|survey|measurement|round|wave|period|time ?point|time|tid|årgang|år|year|nr|no|nummer";
const BARE = new RegExp(`(?<!\\p{L})(?:${ROUND_WORD})(?:en|n|et|s)?(?!\\p{L})\\.?`, "gu");

/** A stage's word alone, or before the word for a round: "før", "slutmåling". */
function stageWord(words: string): RegExp {
  return new RegExp(`^(?:${words})(?:s?måling(?:en)?)?$`, "u");
}

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    "start",
    stageWord(
      "før|inden|forud|start|begyndelsen?|baseline|basis|nul|udgangspunkt|pre|before|første|first|initial",
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
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function ordinalOf(word: string): number | null {
  const found = ORDINALS.findIndex((words) => words.includes(word));
  return found < 0 ? null : found;
}

/** Words that are numbers, as digits: ordinals anywhere, Roman numbers at the end. */
function withDigits(text: string): string {
  const words = text.trim().split(/(?<=[^\p{L}])|(?=[^\p{L}])/u);
  const ordinals = words.map((word) => String(ordinalOf(word) ?? word));
  const last = ROMAN.indexOf(ordinals.at(-1) ?? "");
  if (last >= 0 && ordinals.length > 1) ordinals[ordinals.length - 1] = String(last + 1);
  return ordinals.join("");
}

function stageOf(words: readonly string[]): Stage | null {
  const found = words.flatMap((word) => STAGES.find(([, begins]) => begins.test(word))?.[0] ?? []);
  return new Set(found).size === 1 ? found[0] : null;
}

/** What a round's name means: its number, its time, its stage, each null where it says nothing. */
export function roundMeaning(name: string): RoundMeaning {
  const { span, part, rest } = takeTime(normalForm(name.replace(/_/g, " ")));
  const words = rest.match(/\p{L}+/gu) ?? [];
  const counted = /\d/.test(rest) ? rest : withDigits(rest);
  const digits = counted.match(/\d+/g) ?? [];
  const other = counted.replace(BARE, " ").replace(/\d+/g, "#");
  return {
    span,
    part,
    number: digits.length === 1 ? Number(digits[0]) : numberOfRound(counted),
    stage: stageOf(words),
    words: other.replace(/[^\p{L}#]+/gu, " ").trim(),
  };
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
export function isTimeAlone({ span, number, stage, words }: RoundMeaning): boolean {
  return span !== null && number === null && stage === null && words === "";
}

/**
 * Whether a text says of itself that it names a round: a numbered round, a time, a stage, and
 * nothing else beside.
 */
export function saysRound(text: string): boolean {
  const meaning = roundMeaning(text);
  const { span, part, number, stage, words } = meaning;
  if (span !== null || part !== null) return words.replace(/#/g, "").trim() === "";
  const hasRoundWord =
    normalForm(text).search(BARE) >= 0 || /^[tmr] ?\d{1,2}$/u.test(normalForm(text));
  if (number !== null)
    return hasRoundWord && words.split(" ").filter((w) => w.length > 1).length === 0;
  return stage !== null && words.split(" ").length <= 2;
}
