import { withinPersonCorrelation, type PersonsOfUnit } from "../stats/within-person-correlation";
import { KIND_COUNT } from "../survey/answers/answer-kind";
import { positiveCount, validCount } from "../survey/answers/count-answers";
import { within, type ItemSet } from "../survey/counting/item-sets";
import { askedInRound, numberOfSet } from "../survey/counting/round-questions";
import { peopleOf, peopleOfSet, type Stratum } from "../survey/counting/stratum";
import type { SurveyReading } from "../survey/reading/survey-reader";
import type { Tally } from "../survey/counting/tally";
import { figureOf, withheldFigure, type Figure } from "./figure";
import { PersonSums } from "./person-sums";
import { withholdingIn } from "./withholding/withholding";

/** Which target groups, as numbered in the tally; null for all. */
export type Groups = ReadonlySet<number> | null;

/** One core element in one round: figures of any unit and of all, with one correlation. */
export interface ElementRound {
  /** By the unit's number in the tally, spellings joined. An unknown unit has no answers. */
  of(unit: number): Figure;
  /** Several units' persons pooled. */
  together(units: readonly number[]): Figure;
  /** All persons pooled. */
  all: Figure;
  /**
   * The correlation within persons of the round's units that are told, whatever groups; null without
   * answers that may be told.
   */
  withinPersons: number | null;
  /** Whether persons, Σn² and limits are exact; else they are on the careful side. */
  exact: boolean;
}

const NO_PERSONS: PersonsOfUnit = {
  persons: 0,
  answers: 0,
  positive: 0,
  sumOfSquares: 0,
  positiveSquares: 0,
};

/** The strata of a round that hold responses. */
function strataOf({ tally }: SurveyReading, round: number): Stratum[] {
  return tally.strata.filter((stratum) => stratum.round === round && stratum.responses > 0);
}

function inGroups(strata: readonly Stratum[], groups: Groups): readonly Stratum[] {
  return groups === null ? strata : strata.filter(({ group }) => groups.has(group));
}

export interface ElementOptions {
  groups: Groups;
  set: ItemSet | null;
  leastPersons: number;
}

/** Strata by unit, spellings joined. */
function byUnit(strata: readonly Stratum[], same: readonly number[]): Map<number, Stratum[]> {
  const units = new Map<number, Stratum[]>();
  for (const stratum of strata) {
    const unit = same[stratum.unit];
    const own = units.get(unit);
    if (own === undefined) units.set(unit, [stratum]);
    else own.push(stratum);
  }
  return units;
}

/** The responses of each unit in a round, spellings joined. */
export function responsesByUnit(
  reading: SurveyReading,
  round: number,
  groups: Groups,
): Map<number, number> {
  const units = byUnit(inGroups(strataOf(reading, round), groups), reading.units.same);
  return new Map([...units].map(([unit, strata]) => [unit, responsesOf(strata)]));
}

function responsesOf(strata: readonly Stratum[]): number {
  return strata.reduce((sum, { responses }) => sum + responses, 0);
}

/**
 * Evaluates one core element in one round.
 *
 * @param set only these questions; null for all of the element.
 * @param leastPersons what fewer answered is withheld, and what would give it away; 1 withholds
 *   nothing.
 */
export function elementRound(
  reading: SurveyReading,
  round: number,
  element: number,
  { groups, set, leastPersons }: ElementOptions,
): ElementRound {
  const { tally, units: names } = reading;
  const number = set === null ? -1 : numberOfSet(tally, set);
  const exact =
    set === null || number >= 0 || within(askedInRound(tally, round)[element].items, set.items);
  const people = (stratum: Stratum) =>
    number < 0 ? peopleOf(stratum, element) : peopleOfSet(stratum, number);
  const sumsOf = (strata: readonly Stratum[]): PersonsOfUnit => {
    const sums = new PersonSums();
    for (const stratum of strata) sums.add(people(stratum));
    return sums.totals;
  };
  const whole = strataOf(reading, round);
  const units = byUnit(inGroups(whole, groups), names.same);
  const sums = new Map([...units].map(([unit, strata]) => [unit, sumsOf(strata)]));
  const withholding = withholdingIn(reading, round, element, leastPersons);
  const ofUnits = withholdingIn(reading.only?.whole ?? reading, round, element, leastPersons);
  const isTold = (unit: number) =>
    ofUnits.of({ units: new Set([unit]), groups: null }, set?.items ?? null) === false;
  const totals =
    groups === null
      ? [...sums]
      : [...byUnit(whole, names.same)].map(([unit, strata]) => [unit, sumsOf(strata)] as const);
  // With all digits, it would tell which answers the withheld units can have given.
  const withinPersons = totals.some(([, { answers }]) => answers > 0)
    ? correlationOfTold(
        totals.map(([, own]) => own),
        totals.flatMap(([unit, own]) => (isTold(unit) ? [own] : [])),
      )
    : null;
  const figure = (
    own: readonly number[] | null,
    strata: readonly Stratum[],
    known?: PersonsOfUnit,
  ): Figure => {
    const why = withholding.of({ units: own && new Set(own), groups }, set?.items ?? null);
    if (why !== false) return withheldFigure(responsesOf(strata), why);
    return figureOf(
      exact ? (known ?? sumsOf(strata)) : carefulSums(tally, strata, set?.items ?? []),
      responsesOf(strata),
      withinPersons ?? 1,
    );
  };
  const isTotalTold = withholding.of({ units: null, groups: null }, null) === false;
  return {
    of: (unit) => {
      const strata = units.get(unit);
      return strata === undefined
        ? figureOf(NO_PERSONS, 0, 1)
        : figure([unit], strata, sums.get(unit));
    },
    together: (numbers) =>
      figure(
        numbers,
        numbers.flatMap((unit) => units.get(unit) ?? []),
      ),
    all: figure(null, inGroups(whole, groups)),
    withinPersons: isTotalTold ? withinPersons : null,
    exact,
  };
}

/** The correlation among those who are told; 1, the careful end, where they alone cannot tell. */
function correlationOfTold(all: readonly PersonsOfUnit[], told: readonly PersonsOfUnit[]): number {
  const gaveOne = ({ persons, answers }: PersonsOfUnit) => persons === answers;
  return told.every(gaveOne) && !all.every(gaveOne) ? 1 : withinPersonCorrelation(told);
}

/**
 * Sums over questions whose persons were not counted: the answers are exact, there are at least as
 * many persons as gave any one of them, and nobody gave more than all.
 */
function carefulSums(
  { items }: Tally,
  strata: readonly Stratum[],
  set: readonly number[],
): PersonsOfUnit {
  const valid = set.map((item) =>
    strata.reduce((sum, { counts }) => sum + validOf(counts, item), 0),
  );
  const positive = set.map((item) =>
    strata.reduce((sum, { counts }) => sum + positiveOf(counts, item, items.all[item].positive), 0),
  );
  const answers = valid.reduce((sum, n) => sum + n, 0);
  return {
    persons: Math.max(0, ...valid),
    answers,
    positive: positive.reduce((sum, n) => sum + n, 0),
    sumOfSquares: answers * set.length,
    positiveSquares: 0,
  };
}

const isThere = (counts: ArrayLike<number>, item: number) => counts.length > item * KIND_COUNT;

function validOf(counts: Uint32Array, item: number): number {
  return isThere(counts, item) ? validCount(counts, item * KIND_COUNT) : 0;
}

function positiveOf(
  counts: Uint32Array,
  item: number,
  positive: Parameters<typeof positiveCount>[1],
): number {
  return isThere(counts, item) ? positiveCount(counts, positive, item * KIND_COUNT) : 0;
}
