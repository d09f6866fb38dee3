import { POSITIVE, type CountingPlan } from "./counting-plan";
import type { Stratum } from "./stratum";

/** More persons are counted, but not told apart. */
const MOST_PERSONS = 20_000;
const FIRST_ROOM = 256;
const [VALID_MARK, POSITIVE_MARK] = [1, 2];

/** One person's answers to some questions. */
export interface AnswerSums {
  valid: number;
  positive: number;
}

/** The persons of one sheet: of each its place and a byte a question. */
class SheetPersons {
  private places = new Int32Array(2 * FIRST_ROOM);
  private marks: Uint8Array;
  private count = 0;

  constructor(private readonly items: Int32Array) {
    this.marks = new Uint8Array(FIRST_ROOM * items.length);
  }

  add({ unit, round }: Stratum, marks: Uint32Array): void {
    const width = this.items.length;
    if (2 * this.count === this.places.length) {
      this.places = grown(this.places, new Int32Array(2 * this.places.length));
      this.marks = grown(this.marks, new Uint8Array(2 * this.marks.length));
    }
    this.places[2 * this.count] = unit;
    this.places[2 * this.count + 1] = round;
    for (let i = 0; i < width; i++) {
      const mark = marks[i];
      const positive = mark >= POSITIVE ? POSITIVE_MARK : 0;
      this.marks[this.count * width + i] = mark === 0 ? 0 : VALID_MARK + positive;
    }
    this.count++;
  }

  of(round: number, sets: readonly ReadonlySet<number>[]): PersonSumsOf[] {
    const width = this.items.length;
    const columns = sets.map((set) =>
      [...this.items.keys()].filter((column) => set.has(this.items[column])),
    );
    const persons: PersonSumsOf[] = [];
    for (let person = 0; person < this.count; person++) {
      if (this.places[2 * person + 1] !== round) continue;
      const sums = columns.map((own) => {
        let [valid, positive] = [0, 0];
        for (const column of own) {
          const mark = this.marks[person * width + column];
          valid += mark & VALID_MARK;
          positive += mark >> 1;
        }
        return { valid, positive };
      });
      persons.push({ unit: this.places[2 * person], sums });
    }
    return persons;
  }
}

function grown<Room extends Int32Array | Uint8Array>(from: Room, to: Room): Room {
  to.set(from);
  return to;
}

/** A person's unit, as numbered in the tally, and the answers to each set of questions. */
export interface PersonSumsOf {
  unit: number;
  sums: AnswerSums[];
}

/** Which answers were given by one person: valid or positive, nothing else of anyone. */
export class PersonAnswers {
  private readonly sheets = new Map<CountingPlan, SheetPersons>();
  private count = 0;

  /** False where there are more persons than are kept: then some are missing. */
  get isWhole(): boolean {
    return this.count <= MOST_PERSONS;
  }

  /** Notes the person whose row was counted just now. */
  add(stratum: Stratum, plan: CountingPlan): void {
    if (++this.count > MOST_PERSONS || plan.bound === null) return;
    let own = this.sheets.get(plan);
    if (own === undefined) this.sheets.set(plan, (own = new SheetPersons(plan.items)));
    own.add(stratum, plan.bound.marks);
  }

  /** Every person of a round with the answers to each of these sets of questions. */
  of(round: number, sets: readonly (readonly number[])[]): PersonSumsOf[] {
    const wanted = sets.map((set) => new Set(set));
    return [...this.sheets.values()].flatMap((sheet) => sheet.of(round, wanted));
  }
}
