import { remembered } from "../ground/remembered";

/** What a label's order is about: labels of one family can be grades of one scale. */
export type LabelFamily =
  | "extent"
  | "agreement"
  | "satisfaction"
  | "quality"
  | "frequency"
  | "likelihood"
  | "yes"
  | "level";

/** What a label says, read from the words that it is built of. */
export type LabelReading =
  /** Below 0 where it says little or no, 0 in the middle, above 0 where it says much or yes. */
  | { kind: "grade"; family: LabelFamily; level: number }
  | { kind: "dontKnow" }
  | { kind: "notApplicable" };

/** Words that say which way a label points, and what about; a stem ends with "*". */
const ANCHORS: readonly (readonly [LabelFamily, sign: 1 | -1, words: string])[] = [
  ["agreement", 1, "enig* agree*"],
  ["agreement", -1, "uenig* disagree*"],
  ["satisfaction", 1, "tilfreds* satisfied satisfactory"],
  ["satisfaction", -1, "utilfreds* dissatisfied unsatisfied unsatisfactory"],
  ["quality", 1, "god godt gode good well vel positiv* positive* excellent fremragende"],
  ["quality", -1, "dårlig* bad badly poor poorly negativ* negative*"],
  ["frequency", 1, "ofte often jævnlig* frequent* regelmæssig* regularly usually"],
  ["frequency", -1, "sjælden* seldom rarely infrequent*"],
  ["likelihood", 1, "sandsynlig* likely vigtig* important sikker* sure certain let nemt easy"],
  ["likelihood", -1, "usandsynlig* unlikely uvigtig* unimportant usikker* unsure svært difficult"],
  ["yes", 1, "ja yes"],
  ["yes", -1, "nej no"],
  ["extent", 1, "høj højt højere høje stor stort større high higher great greater large larger"],
  [
    "extent",
    -1,
    "lav lavt lavere lave mindre lille ringe begrænset low lower little lesser less small limited",
  ],
];

/** Words for the middle, for the ends, and for how strongly an anchor holds. */
const MIDDLE =
  "nogen some neutral* hverken neither middel mellem medium moderat* moderate* delvis* partly partially nogenlunde rimelig* fair average jævn";
const SOMETIMES = "sommetider sometimes occasionally";
const STRONG =
  "meget helt fuldstændig* fuldt stærkt særdeles yderst ekstremt totalt very completely strongly totally fully extremely entirely highly absolut absolutely utmost";
const WEAK =
  "noget lidt delvis* somewhat slightly partly partially overvejende mostly rather ret temmelig nogenlunde lettere";
const FILLERS =
  "i grad grader gr g omfang med er det jeg eller and or nor og a an the to of in extent degree level niveau særlig særligt rimelig what svar i'm am";

type Words = (word: string) => boolean;

function words(list: string): Words {
  const all = list.split(" ");
  const whole = new Set(all.filter((word) => !word.endsWith("*")));
  const stems = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

const anchors = ANCHORS.map(([family, sign, list]) => ({ family, sign, is: words(list) }));
const isMiddle = words(MIDDLE);
const isSometimes = words(SOMETIMES);
const isStrong = words(STRONG);
const isWeak = words(WEAK);
const isFiller = words(FILLERS);

/** A label is short: longer texts are sentences. */
const MOST_WORDS = 8;
const LOWEST = -4;

const DONT_KNOW =
  /^(?:(?:jeg )?ved (?:det )?(?:ikke|ik)|det ved jeg ikke|ved ej|v\.? ?i\.?|vi|don'?t know|do not know|(?:har )?ingen (?:mening|holdning)|kan ikke (?:svare|vurdere).*|no opinion|not sure|unsure|ønsker ikke at svare|prefer not to (?:say|answer)|ubesvaret|intet svar|no answer)$/;
const NOT_APPLICABLE =
  /^(?:(?:det er )?(?:ikke|ej) (?:relevant|aktuel[t]?)(?: for .*)?|irrelevant|ir|n\/?a|not (?:relevant|applicable)(?: to .*)?|does not apply|[-–—])$/;

/** A code in front of a label: "5 - I meget høj grad", "(4) I høj grad", "3. I nogen grad". */
const LEADING_CODE = /^\(?\d{1,2}\)?\s*[-–.:=)]?\s+(?=\D)/;
/** A code behind it: "I høj grad (4)". */
const TRAILING_CODE = /\s*\(\d{1,2}\)$/;

/** A label without a code, quotation marks or a full stop about it; in normal form. */
export function bareLabel(form: string): string {
  return form
    .replace(LEADING_CODE, "")
    .replace(TRAILING_CODE, "")
    .replace(/^["'»«“”]+|["'»«“”]+$/g, "")
    .replace(/[.!]+$/, "")
    .trim();
}

function nonAnswer(text: string): LabelReading | null {
  const parts = text.split(/\s*(?:\/|,|;|\beller\b|\bor\b)\s*/).filter((part) => part !== "");
  const whole = [text, ...(parts.length > 1 && text.length > 3 ? [parts] : [])];
  for (const one of whole) {
    const all = typeof one === "string" ? [one] : one;
    if (!all.every((part) => DONT_KNOW.test(part) || NOT_APPLICABLE.test(part))) continue;
    return { kind: DONT_KNOW.test(all[0]) ? "dontKnow" : "notApplicable" };
  }
  return null;
}

interface Parts {
  family: LabelFamily | null;
  /** The anchors' signs. */
  signs: number[];
  middle: boolean;
  strong: boolean;
  weak: boolean;
  negated: boolean;
  /** "slet", "overhovedet", "aldrig", "never": the lowest there is. */
  none: boolean;
  always: boolean;
}

function partsOf(tokens: readonly string[]): Parts | null {
  const parts: Parts = {
    family: null,
    signs: [],
    middle: false,
    strong: false,
    weak: false,
    negated: false,
    none: false,
    always: false,
  };
  for (const word of tokens) {
    const anchor = anchors.find(({ is }) => is(word));
    if (anchor !== undefined) {
      // "Enig i høj grad", "ja, i høj grad": the extent tells how strongly.
      if (parts.family === null || parts.family === "extent") parts.family = anchor.family;
      else if (anchor.family !== parts.family && anchor.family !== "extent") return null;
      parts.signs.push(anchor.sign);
    } else if (/^(?:slet|overhovedet|all)$/.test(word)) parts.none = true;
    else if (/^(?:aldrig|never)$/.test(word)) {
      parts.none = true;
      parts.family ??= "frequency";
    } else if (/^(?:altid|always)$/.test(word)) {
      parts.always = true;
      parts.family ??= "frequency";
    } else if (isSometimes(word)) {
      parts.middle = true;
      parts.family ??= "frequency";
    } else if (/^(?:ikke|not|ik|ingen|none|at)$/.test(word)) {
      parts.negated = parts.negated || word !== "at";
      if (word === "ingen" || word === "none") parts.none = true;
    } else if (isStrong(word)) parts.strong = true;
    else {
      const known = isMiddle(word) || isWeak(word);
      if (!known && !isFiller(word)) return null;
      if (isMiddle(word)) parts.middle = true;
      if (isWeak(word)) parts.weak = true;
    }
  }
  return parts;
}

function levelOf(parts: Parts, text: string): number | null {
  const { family, signs, middle, strong, weak, negated, none, always } = parts;
  if (always) return 4;
  if (/\bhverken\b|\bneither\b|\bbåde\b/.test(text)) return 0;
  if (none) return LOWEST;
  if (family === "yes" && signs.length > 1) return signs[0] * 2;
  if (signs.length === 0) {
    if (middle && !strong && !negated) return 0;
    if (weak && !negated) return text.includes("lidt") || text.includes("slightly") ? -1 : 1;
    return strong && !negated && /^(?:meget|very much|helt|fuldt|i meget)/.test(text) ? 3 : null;
  }
  const sign = signs[0] * (negated ? -1 : 1);
  if (weak || (middle && family !== "extent")) return sign;
  return sign * (strong && !negated ? 3 : negated && strong ? 1 : 2);
}

/** Several answers in one cell: "I høj grad, i nogen grad". */
function holdsSeveral(text: string): boolean {
  const parts = text.split(/\s*[,;/\n]\s*| og | and /).filter((part) => part !== "");
  if (parts.length < 2 || /^(?:ja|nej|yes|no)\b/.test(text)) return false;
  const levels = parts.map((part) => {
    const label = read(part);
    return label?.kind === "grade" ? label.level : null;
  });
  return !levels.includes(null) && new Set(levels).size > 1;
}

function read(form: string): LabelReading | null {
  const text = bareLabel(form);
  if (text === "" || text.length > 80) return null;
  const none = nonAnswer(text);
  if (none !== null) return none;
  if (/^(?:nogle gange|af og til|en gang imellem|indimellem)$/.test(text)) {
    return { kind: "grade", family: "frequency", level: 0 };
  }
  if (holdsSeveral(text)) return null;
  const tokens = text.split(/[\s/,;()]+/).filter((word) => word !== "");
  if (tokens.length > MOST_WORDS || tokens.every((word) => isFiller(word))) return null;
  const parts = partsOf(tokens);
  const level = parts && levelOf(parts, text);
  if (parts === null || level === null) return null;
  const isBare = parts.family === "extent" && !/grad|omfang|extent|degree|gr\b|^i /.test(text);
  // "Høj", "Middel", "Lav" alone are a level, and so is what says nothing of extents.
  const family = parts.family === null ? "extent" : isBare ? "level" : parts.family;
  return {
    kind: "grade",
    family: family === "extent" && text === "middel" ? "level" : family,
    level,
  };
}

const readOnce = remembered((form) => ({ reading: read(form) }));

/**
 * Reads an ordered label from the words that it is built of: which way it points, and how
 * strongly. A text with any other word is no label.
 *
 * @param form the cell's text in normal form.
 */
export function readLabel(form: string): LabelReading | null {
  return readOnce(form).reading;
}
