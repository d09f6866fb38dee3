import { PEOPLE_WIDTH } from "./stratum";

/** Sums over the persons with at least one valid answer: person i has n answers, k of them positive. */
export interface ToldPersons {
  persons: number;
  /** Σn */
  answers: number;
  /** Σk */
  positive: number;
  /** Σn² */
  sumOfSquares: number;
  /** Σk²/n */
  positiveSquares: number;
}

/** The most answers of a person that a place for told persons must have room for. */
export const TOLD_MOST = 3;

/**
 * Adds persons of whom only sums are told to a stratum's persons, which are kept by n. Of those
 * nothing but these five sums is ever read, and one combination of persons with 1, 2 and 3 answers
 * has the same persons, Σn and Σn². Its numbers are whole where the sums are, but may be negative.
 *
 * @param people of one core element or set, with room for `TOLD_MOST` answers.
 */
export function addToldPersons(people: Float64Array, told: ToldPersons): void {
  const { persons, answers, positive, sumOfSquares, positiveSquares } = told;
  const three = (sumOfSquares - 3 * answers + 2 * persons) / 2;
  const two = answers - persons - 2 * three;
  const one = persons - two - three;
  [one, two, three].forEach((own, i) => (people[(i + 1) * PEOPLE_WIDTH] += own));
  people[PEOPLE_WIDTH + 1] += positive;
  people[PEOPLE_WIDTH + 2] += positiveSquares;
}
