import type { PersonsOfUnit } from "../stats/within-person-correlation";
import { PEOPLE_WIDTH } from "../survey/counting/stratum";

/** Adds up persons by the number of their valid answers. Whole numbers until they are read. */
export class PersonSums {
  private people = new Float64Array(0);

  /** @param people as `peopleOf` gives them. */
  add(people: Float64Array): void {
    if (people.length > this.people.length) {
      const wider = new Float64Array(people.length);
      wider.set(this.people);
      this.people = wider;
    }
    for (let i = 0; i < people.length; i++) this.people[i] += people[i];
  }

  /** The sums over persons with at least one valid answer. */
  get totals(): PersonsOfUnit {
    const { people } = this;
    const totals = { persons: 0, answers: 0, positive: 0, sumOfSquares: 0, positiveSquares: 0 };
    for (let n = 1; n * PEOPLE_WIDTH < people.length; n++) {
      const at = n * PEOPLE_WIDTH;
      totals.persons += people[at];
      totals.answers += n * people[at];
      totals.positive += people[at + 1];
      totals.sumOfSquares += n * n * people[at];
      totals.positiveSquares += people[at + 2] / n;
    }
    return totals;
  }
}
