import { normalForm, tidy } from "../ground/normal-form";
import type { ItemColumn } from "./layout";
import { canonicalNames, elementOfPrefix, KNOWN_ELEMENTS } from "./known-elements";
import { isNumberAlone, withoutNumbers } from "./item-numbers";
import { isQuestionStem, withoutSharedStem } from "./question-stem";
import {
  BRACKET,
  DASH,
  given,
  splitBy,
  wording,
  type ItemHeader,
  type Split,
} from "./split-header";

/** How the items of a sheet came to their core elements; shown to the user as the reason. */
export type ElementReason =
  "heading" | "bracket" | "prefix" | "known-question" | "words" | "variable" | "order" | "none";

export interface ItemElements {
  items: ItemColumn[];
  reason: ElementReason;
  /** Columns of answers that belong to no core element by this reason. */
  leftOut: number[];
}

const SEPARATORS: readonly RegExp[] = [
  /^([^:]+?)\s*:\s*(\S.*)$/,
  DASH,
  /^(.+?)\s*[|>/\\]\s*(\S.*)$/,
  /^([^.]+?)\.\s*(\S.*)$/,
  /^([^_]*[^_\d])_+(\S.*)$/,
];
const VARIABLE = /^([a-zæøå]+)[_.-]?\d+(?:[_.-]\w+)?$/i;

/** So many of the items must have their element by one reason before it is believed. */
const MOST = 0.6;

/** Whether splits name elements: most items have one, and they are fewer than the items. */
function areElements(splits: readonly Split[]): boolean {
  const named = given(splits);
  if (named.length === 0 || named.length < splits.length * MOST) return false;
  const names = new Set(named.map(({ element }) => normalForm(element)));
  const known = KNOWN_ELEMENTS.map(({ name }) => normalForm(name));
  return names.size <= named.length / 2 || [...names].every((name) => known.includes(name));
}

type Found = { splits: Split[]; reason: ElementReason } | null;

function byHeading(headers: readonly ItemHeader[]): Found {
  const splits = headers.map((header): Split =>
    header.group === "" ? null : { element: header.group, question: wording(header) },
  );
  const named = given(splits).length;
  return named > 0 && named >= headers.length * MOST ? { splits, reason: "heading" } : null;
}

function byLine(headers: readonly ItemHeader[]): Found {
  const splits = headers.map(({ lines }): Split =>
    lines === undefined ? null : { element: lines[0].replace(/\s*[:–-]$/, ""), question: lines[1] },
  );
  return areElements(splits) ? { splits, reason: "prefix" } : null;
}

/** The element behind the question: "Jeg lytter (Samtale)". */
const BEHIND: readonly RegExp[] = [
  /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/,
  /^(\S.*?)\s+[-–—]\s+([^-–—]+)$/,
];

function byEnding(headers: readonly ItemHeader[]): Found {
  for (const pattern of BEHIND) {
    const splits = headers.map((header): Split => {
      const parts = pattern.exec(wording(header));
      return parts === null ? null : { element: tidy(parts[2]), question: tidy(parts[1]) };
    });
    if (areElements(splits)) return { splits, reason: "prefix" };
  }
  return null;
}

function bySeparator(headers: readonly ItemHeader[], of: (h: ItemHeader) => string): Found {
  const isWorded = headers.map((header) => !VARIABLE.test(of(header)));
  const split = (pattern: RegExp) =>
    headers.map((header, i) => (isWorded[i] ? splitBy(pattern, of(header)) : null));
  const bracketed = split(BRACKET);
  if (areElements(bracketed)) return { splits: bracketed, reason: "bracket" };
  const [colon, ...others] = SEPARATORS;
  // A colon is the plain layout's own mark; one among several headings is part of a sentence.
  const withColon = withoutOwnNumbers(split(colon));
  const named = given(withColon);
  const names = new Set(named.map(({ element }) => normalForm(element)));
  const areNumbers = named.every(({ element }) => isNumberAlone(element));
  if (named.length > 1 && areNumbers && names.size === named.length) return null;
  const repeated = names.size < named.length;
  const isMark = named.length >= headers.length / 2 || (repeated && named.length > 1);
  if (named.length > 0 && isMark) return { splits: withColon, reason: "prefix" };
  for (const separator of others) {
    const splits = split(separator);
    if (areElements(splits)) return { splits, reason: "prefix" };
  }
  return null;
}

/** "Viden 1", "Viden 2" → "Viden": numbers that make every name another are the questions' own. */
function withoutOwnNumbers(splits: readonly Split[]): Split[] {
  const names = given(splits).map(({ element }) => normalForm(element));
  const bare = (element: string) => element.replace(/\s*\(?\d{1,2}\)?\.?$/, "");
  const all = new Set(given(splits).map(({ element }) => normalForm(bare(element))));
  const isOwn = new Set(names).size === names.length && all.size < names.length && !all.has("");
  return splits.map((split) =>
    split !== null && isOwn ? { ...split, element: bare(split.element) } : split,
  );
}

function byKnownQuestion(
  headers: readonly ItemHeader[],
  known: ReadonlyMap<string, string>,
): Found {
  const splits = headers.map((header): Split => {
    const element = known.get(normalForm(wording(header)));
    return element === undefined ? null : { element, question: wording(header) };
  });
  return given(splits).length >= headers.length * MOST
    ? { splits, reason: "known-question" }
    : null;
}

function byWords(headers: readonly ItemHeader[]): Found {
  const splits = headers.map((header): Split => {
    const text = normalForm(`${header.group} ${wording(header)}`);
    const element = KNOWN_ELEMENTS.find(({ words }) => words.test(text))?.name;
    return element === undefined ? null : { element, question: wording(header) };
  });
  return areElements(splits) ? { splits, reason: "words" } : null;
}

function byVariable(headers: readonly ItemHeader[]): Found {
  const prefixes = headers.map(
    (header) => VARIABLE.exec(tidy(header.name || header.text))?.[1] ?? null,
  );
  // "sam" beside "mad" is short for something else than the programme's element.
  const isProgramme = prefixes.every((own) => own === null || elementOfPrefix(own) !== null);
  const splits = headers.map((header, i): Split => {
    const prefix = prefixes[i];
    if (prefix === null) return null;
    const element = isProgramme ? (elementOfPrefix(prefix) ?? prefix) : prefix;
    return { element, question: wording(header) };
  });
  const names = [...new Set(given(splits).map(({ element }) => element))];
  // One prefix for all ("q1" … "q18") says nothing, unless it is a known one.
  const says = names.length > 1 || KNOWN_ELEMENTS.some(({ name }) => names.includes(name));
  return says && areElements(splits) ? { splits, reason: "variable" } : null;
}

/** A letter or a number before the question's own number: "A1. Jeg …", "2.3 Jeg …". */
const NUMBERED = /^([A-ZÆØÅ]|\d{1,2}(?=[.-]\d))[ .-]?\d{1,2}(?:[.):]\s*|\s+)(\S.*)$/i;

/** The same with a letter for the question: "1a) Jeg …". */
const LETTERED = /^(\d{1,2})[a-zæøå](?:[.):]\s*|\s+)(\S.*)$/i;

function byNumber(headers: readonly ItemHeader[]): Found {
  for (const pattern of [NUMBERED, LETTERED]) {
    const splits = headers.map((header) => splitBy(pattern, header.text || header.name));
    const elements = new Set(given(splits).map(({ element }) => element));
    if (areElements(splits) && elements.size > 1) return { splits, reason: "variable" };
  }
  return null;
}

function byOrder(headers: readonly ItemHeader[]): Found {
  const names = KNOWN_ELEMENTS.flatMap(({ name, questions }) =>
    new Array<string>(questions).fill(name),
  );
  if (names.length !== headers.length) return null;
  const splits = headers.map((header, i) => ({ element: names[i], question: wording(header) }));
  return { splits, reason: "order" };
}

/** Elements known only by a question each get the programme's names where their sizes are its. */
function namedByOrder({ splits, reason }: NonNullable<Found>): NonNullable<Found> {
  const stems = [...new Set(given(splits).map(({ element }) => element))];
  const sizes = stems.map((stem) => splits.filter((split) => split?.element === stem).length);
  const isProgramme =
    stems.every(isQuestionStem) &&
    canonicalNames(stems).size === 0 &&
    sizes.join() === KNOWN_ELEMENTS.map(({ questions }) => questions).join();
  if (!isProgramme) return { splits, reason };
  const named = splits.map(
    (split): Split =>
      split && { ...split, element: KNOWN_ELEMENTS[stems.indexOf(split.element)].name },
  );
  return { splits: named, reason: "order" };
}

/** Elements before the questions' own numbers are of use only where they come again. */
function byRepeated(bare: readonly ItemHeader[]): Found {
  const found = bySeparator(bare, wording);
  return found !== null && areElements(found.splits) ? found : null;
}

/**
 * Gives each column of answers its core element: by the heading over it, by what stands before
 * its question, by a question known from elsewhere, by words in it, by its variable's prefix, or
 * by the order of the programme's 18 questions.
 *
 * @param known questions met before, in normal form, with their elements.
 */
export function elementsOfItems(
  written: readonly ItemHeader[],
  known: ReadonlyMap<string, string>,
): ItemElements {
  const numbered = withoutSharedStem(written);
  const { bare, isRunning } = withoutNumbers(numbered);
  const headers = isRunning ? bare : numbered;
  const found = byHeading(headers) ??
    byLine(headers) ??
    byRepeated(bare) ??
    bySeparator(headers, wording) ??
    bySeparator(headers, (header) => header.text) ??
    bySeparator(headers, (header) => header.name) ??
    byEnding(headers) ??
    byKnownQuestion(headers, known) ??
    byWords(headers) ??
    byVariable(headers) ??
    byNumber(headers) ??
    byOrder(headers) ?? {
      splits: headers.map((header) => ({ element: ALL_ITEMS, question: wording(header) })),
      reason: "none" as const,
    };
  const { splits, reason } = namedByOrder(found);
  return {
    items: splits.flatMap((split, i) =>
      split === null
        ? []
        : [{ column: headers[i].column, element: tidy(split.element), question: split.question }],
    ),
    reason,
    leftOut: headers.filter((_, i) => splits[i] === null).map(({ column }) => column),
  };
}

/** The element of items that could not be told apart. */
export const ALL_ITEMS = "Alle spørgsmål";
