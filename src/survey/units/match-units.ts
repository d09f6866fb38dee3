import { normalForm } from "../ground/normal-form";
import { ownValue } from "../ground/own-value";
import { abbreviates } from "./abbreviations";
import { NearNames } from "./near-names";
import { MUNICIPALITY_KEYS, officialName, unitKey } from "./unit-key";

/** A unit as it was found: its most frequent spelling and how many responses it has. */
export interface FoundUnit {
  name: string;
  responses: number;
}

/** Why a spelling was taken for a unit, or that the user should say whether it is. */
export interface UnitRemark {
  /** The position of the spelling among the found units. */
  unit: number;
  /** The unit that it was taken for, or could be. */
  as: string;
  kind: "alias" | "misspelling" | "ask";
}

export interface UnitMatch {
  /** Per found unit the position of the one that it is counted with. */
  same: number[];
  /** Per found unit the name to show. */
  shown: string[];
  remarks: UnitRemark[];
}

export interface UnitKnowledge {
  /** The workbook's own list of units; null where it has none. */
  list: readonly string[] | null;
  /** What the user decided: a spelling in normal form → the unit's name. */
  chosen: Readonly<Record<string, string>>;
}

/** From so many responses on a spelling is no slip of the pen. */
const OFTEN = 4;
/** Shorter names are too close to one another to be guessed. */
const FEWEST_LETTERS = 5;
const FEWEST_LETTERS_TO_ASK = 4;
/** Two letters apart, only names this long are alike: "North" and "South" are not. */
const FEWEST_LETTERS_FOR_TWO = 8;

/** The found units by the key that their names alone give. */
function kinOf(found: readonly FoundUnit[]): Map<string, FoundUnit[]> {
  const kin = new Map<string, FoundUnit[]>();
  for (const unit of found) {
    const key = unitKey(unit.name);
    const members = kin.get(key);
    if (members === undefined) kin.set(key, [unit]);
    else members.push(unit);
  }
  return kin;
}

/** The end of a key that the user made a spelling's own: no other key ends so. */
const APART = "\u0001";

function isApart(key: string): boolean {
  return key.endsWith(APART);
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length;
}

/** One unit under all spellings that surely name it. */
interface Candidate {
  key: string;
  members: number[];
  responses: number;
  /** On the workbook's list, or an official municipality. */
  isKnown: boolean;
}

function gather(
  found: readonly FoundUnit[],
  keyOf: (unit: FoundUnit) => string,
  known: ReadonlySet<string>,
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  found.forEach((unit, i) => {
    const key = keyOf(unit);
    const candidate = candidates.get(key) ?? {
      key,
      members: [],
      responses: 0,
      isKnown: known.has(key),
    };
    candidate.members.push(i);
    candidate.responses += unit.responses;
    candidates.set(key, candidate);
  });
  return [...candidates.values()];
}

/** The words in which two keys differ: one of each where all others are equal, else the wholes. */
function differingWords(a: string, b: string): [string, string] {
  const [wordsOfA, wordsOfB] = [a.split("-"), b.split("-")];
  if (wordsOfA.length !== wordsOfB.length) return [a, b];
  const places = wordsOfA.flatMap((word, i) => (word === wordsOfB[i] ? [] : [i]));
  return places.length === 1 ? [wordsOfA[places[0]], wordsOfB[places[0]]] : [a, b];
}

/** The fewest letters of the words in which two keys differ: "team-a" and "team-b" have one. */
function fewestLetters(a: string, b: string): number {
  return Math.min(...differingWords(a, b).map(letters));
}

/** The keys that one could be taken for, one or two letters from it. */
function near(key: string, names: NearNames, limit: 1 | 2): string[] {
  const fewest = limit === 1 ? FEWEST_LETTERS_TO_ASK : FEWEST_LETTERS_FOR_TWO;
  return names
    .of(key, limit)
    .filter((other) => digits(other) === digits(key) && fewestLetters(key, other) >= fewest);
}

/**
 * Finds which spellings name the same unit. Sure ones are joined (… Kommune, Å/Aa, hyphens,
 * joint centres); so is a single slip of the pen in a rare name of five letters or more that has
 * one neighbour only. All else that is near another name is asked about and stays apart.
 */
export function matchUnits(
  found: readonly FoundUnit[],
  { list, chosen }: UnitKnowledge,
): UnitMatch {
  let kin: Map<string, FoundUnit[]> | null = null;
  const listed = new Map((list ?? []).map((name) => [unitKey(name), name]));
  const known = new Set([...listed.keys(), ...MUNICIPALITY_KEYS]);
  const choiceOf = (unit: FoundUnit) => ownValue(chosen, normalForm(unit.name));
  const candidates = gather(found, keyOf, known);
  const present = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const remarks: UnitRemark[] = [];
  const joined = new Map<string, string>();

  const names = new NearNames([...known, ...present.keys()].filter((key) => !isApart(key)));
  const isOften = (key: string) => (present.get(key)?.responses ?? 0) >= OFTEN;

  for (const { key, isKnown, responses, members } of candidates) {
    if (isKnown || members.some((i) => choiceOf(found[i]) !== undefined)) continue;
    const neighbours = near(key, names, 1);
    const [only] = neighbours;
    const isSlip =
      neighbours.length === 1 &&
      fewestLetters(key, only) >= FEWEST_LETTERS &&
      responses < OFTEN &&
      (known.has(only) || isOften(only));
    if (isSlip) {
      joined.set(key, only);
      continue;
    }
    const [whole] = wholeNames(key, members);
    if (whole !== undefined) {
      remarks.push({ unit: members[0], as: nameOf(whole), kind: "ask" });
      continue;
    }
    const [other] = neighbours.length > 0 ? neighbours : farNeighbours(key);
    // Two names that are only each other's neighbours are asked about once.
    const isFirst = !present.has(other) || present.get(other)?.isKnown === true || key < other;
    if (other !== undefined && isFirst) {
      remarks.push({ unit: members[0], as: nameOf(other), kind: "ask" });
    }
  }

  /** Names in use two letters away; two names that are both common are two units. */
  function farNeighbours(key: string): string[] {
    return near(key, names, 2).filter(
      (other) => present.has(other) && !(isOften(key) && isOften(other)),
    );
  }

  /** Names in use that a name with a dot may be short for. */
  function wholeNames(key: string, members: readonly number[]): string[] {
    const short = members.map((i) => found[i].name).find((name) => name.includes("."));
    if (short === undefined) return [];
    return candidates
      .filter((other) => other.key !== key && !isApart(other.key))
      .filter((other) => other.members.some((i) => abbreviates(short, found[i].name)))
      .map((other) => other.key);
  }

  /** A spelling's key; one of its own where the user wants it apart from what it is short for. */
  function keyOf(unit: FoundUnit): string {
    const choice = choiceOf(unit);
    const key = unitKey(choice ?? unit.name);
    const form = normalForm(unit.name);
    if (choice === undefined || normalForm(choice) !== form) return key;
    const usual = listed.get(key) ?? officialName(key);
    const hasOwn = usual === null ? hasLargerKin(unit, key) : normalForm(usual) !== form;
    return hasOwn ? form + APART : key;
  }

  function hasLargerKin({ name, responses }: FoundUnit, key: string): boolean {
    kin ??= kinOf(found);
    return (kin.get(key) ?? []).some(
      (other) => other.name !== name && other.responses >= responses,
    );
  }

  function nameOf(key: string): string {
    const own = listed.get(key);
    if (own !== undefined) return own;
    const members = present.get(key)?.members ?? [];
    const choice = members.map((i) => choiceOf(found[i])).find((name) => name !== undefined);
    if (choice !== undefined) return choice;
    const official = officialName(key);
    if (official !== null) return official;
    const [most] = members.map((i) => found[i]).sort((a, b) => b.responses - a.responses);
    return most.name;
  }

  const same = new Array<number>(found.length);
  const shown = new Array<string>(found.length);
  for (const { key, members } of candidates) {
    const target = joined.get(key) ?? key;
    const name = nameOf(target);
    const first = (present.get(target)?.members ?? members)[0];
    for (const i of members) {
      same[i] = first;
      shown[i] = name;
      const isChosen = choiceOf(found[i]) !== undefined;
      if (isChosen || normalForm(found[i].name) === normalForm(name)) continue;
      remarks.push({ unit: i, as: name, kind: joined.has(key) ? "misspelling" : "alias" });
    }
  }
  return { same, shown, remarks };
}
