import { KIND_COUNT } from "../answers/answer-kind";

/** Numbers kept per number of valid answers: persons, their positive answers, those squared. */
export const PEOPLE_WIDTH = 3;

/** Where a stratum keeps what. A tally has one shape at a time; it changes when sheets are added. */
export interface StratumShape {
  readonly items: number;
  /** Per core element, and per set of common questions, where its persons begin in `people`. */
  readonly elements: Int32Array;
  readonly sets: Int32Array;
  /** The length of `people`. */
  readonly width: number;
}

/**
 * Lays out strata.
 * @param elements per core element, the most answers that one person can give.
 * @param sets the same per set of common questions.
 */
export function stratumShape(
  items: number,
  elements: readonly number[],
  sets: readonly number[],
): StratumShape {
  let width = 0;
  const begin = (most: number) => {
    const at = width;
    width += PEOPLE_WIDTH * (most + 1);
    return at;
  };
  const places = { elements: Int32Array.from(elements, begin), sets: Int32Array.from(sets, begin) };
  return { items, ...places, width };
}

/** The counts of one unit in one round and one target group. */
export interface Stratum {
  readonly unit: number;
  readonly round: number;
  /** -1 where the row names no target group. */
  readonly group: number;
  /** Rows that are responses. */
  responses: number;
  /** `KIND_COUNT` counts per item: item × KIND_COUNT + kind. Whole numbers below 2³². */
  counts: Uint32Array;
  /**
   * Per core element and per set of common questions, for each number n of valid answers that a
   * person can give: persons with n valid answers, the sum of their positive answers k, the sum of
   * k². Whole numbers, so that neither order nor grouping of rows can change any figure.
   */
  people: Float64Array;
  shape: StratumShape;
}

/** All strata met, found by unit, round and group. */
export class Strata {
  /** In the order of first appearance. */
  readonly all: Stratum[] = [];
  private readonly table: Stratum[][][] = [];

  /** The stratum, made where it is new, laid out in this shape. */
  at(unit: number, round: number, group: number, shape: StratumShape): Stratum {
    const ofRound = ((this.table[unit] ??= [])[round] ??= []);
    const known = ofRound[group + 1] as Stratum | undefined;
    if (known === undefined) {
      const counts = new Uint32Array(shape.items * KIND_COUNT);
      const people = new Float64Array(shape.width);
      const made = { unit, round, group, responses: 0, counts, people, shape };
      this.all.push(made);
      return (ofRound[group + 1] = made);
    }
    if (known.shape !== shape) layOut(known, shape);
    return known;
  }
}

/** Moves what a stratum has counted to where a wider shape has it. */
function layOut(stratum: Stratum, shape: StratumShape): void {
  const { counts, people, shape: before } = stratum;
  stratum.counts = new Uint32Array(shape.items * KIND_COUNT);
  stratum.counts.set(counts);
  stratum.people = new Float64Array(shape.width);
  before.elements.forEach((_, i) => {
    stratum.people.set(peopleOf({ people, shape: before }, i), shape.elements[i]);
  });
  before.sets.forEach((_, i) => {
    stratum.people.set(peopleOfSet({ people, shape: before }, i), shape.sets[i]);
  });
  stratum.shape = shape;
}

type People = Pick<Stratum, "people" | "shape">;

/** A core element's persons: `PEOPLE_WIDTH` numbers per number of valid answers, from 0. */
export function peopleOf({ people, shape }: People, element: number): Float64Array {
  const { elements, sets } = shape;
  if (element >= elements.length) return people.subarray(0, 0);
  const end = element + 1 < elements.length ? elements[element + 1] : sets[0];
  return people.subarray(elements[element], end);
}

/** The same for a set of common questions, by its number in `Tally.sets`. */
export function peopleOfSet({ people, shape: { sets } }: People, set: number): Float64Array {
  if (set >= sets.length) return people.subarray(0, 0);
  return people.subarray(sets[set], set + 1 < sets.length ? sets[set + 1] : undefined);
}
