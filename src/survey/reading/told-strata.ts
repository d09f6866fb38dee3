import { AnswerKind, KIND_COUNT } from "../answers/answer-kind";
import { validCount } from "../answers/count-answers";
import { setKey, within, type ItemSet } from "../counting/item-sets";
import { peopleOf, peopleOfSet, type Stratum } from "../counting/stratum";
import type { Tally } from "../counting/tally";
import { addToldPersons, type ToldPersons } from "../counting/told-persons";
import { normalForm } from "../ground/normal-form";
import type { CountedRow } from "./counts-row";

/** What a table does not tell of persons, so that it had to be assumed. */
export type NotTold = "responses" | "persons" | "squares";

/** One line of counts: an item, a set of items, or a core element, added up. */
interface Line {
  responses: number | null;
  persons: ToldPersons;
  kinds: Float64Array;
  blank: number | null;
}

interface ToldElement {
  whole: Line | null;
  items: Map<number, Line>;
  sets: Map<string, { set: ItemSet; line: Line }>;
}

/** The counts of one unit, round and target group, until they go into the tally. */
export class ToldStratum {
  private readonly elements = new Map<number, ToldElement>();
  readonly notTold = new Set<NotTold>();

  constructor(private readonly tally: Tally) {}

  /** Takes a row; rows of the same line add up. Sets of questions are to come after these. */
  add(row: CountedRow): void {
    const { tally } = this;
    const element = tally.openElement(row.element);
    const own = this.elements.get(element) ?? { whole: null, items: new Map(), sets: new Map() };
    this.elements.set(element, own);
    const [question] = row.questions;
    if (row.questions.length === 0) own.whole = this.sum(own.whole, row);
    else if (row.questions.length === 1) {
      const item = tally.items.indexOf(element, question, row.scale);
      tally.openItems();
      own.items.set(item, this.sum(own.items.get(item), row));
    } else this.addSet(own, row, element);
  }

  /** A set is one of questions that have rows of their own. */
  private addSet(own: ToldElement, row: CountedRow, element: number): void {
    const { items } = this.tally;
    const forms = new Set(row.questions.map(normalForm));
    const known = items.ofElement[element].filter((i) =>
      forms.has(normalForm(items.all[i].question)),
    );
    if (known.length !== forms.size) return;
    const set = { element, items: [...known].sort((a, b) => a - b) };
    const line = own.sets.get(setKey(set))?.line;
    own.sets.set(setKey(set), { set, line: this.sum(line, row) });
    this.tally.openSet(set);
  }

  /** Responses: every line should tell the same; the most that one tells. */
  get responses(): number {
    const lines = [...this.elements.values()].flatMap(({ whole, items, sets }) => [
      ...(whole === null ? [] : [whole]),
      ...items.values(),
      ...[...sets.values()].map(({ line }) => line),
    ]);
    const told = lines.flatMap(({ responses }) => responses ?? []);
    if (told.length > 0) return Math.max(...told);
    this.notTold.add("responses");
    return Math.max(0, ...lines.map(({ persons }) => persons.persons));
  }

  /** Puts all of it into the tally's stratum, which has the tally's present shape. */
  countInto(stratum: Stratum, responses: number): void {
    stratum.responses += responses;
    for (const [element, told] of this.elements) {
      for (const [item, line] of told.items) {
        const at = item * KIND_COUNT;
        const answered = line.kinds.reduce((sum, count) => sum + count, 0);
        line.kinds.forEach((count, kind) => (stratum.counts[at + kind] += count));
        stratum.counts[at + AnswerKind.Blank] += line.blank ?? Math.max(0, responses - answered);
      }
      const whole = told.whole?.persons ?? this.careful(told, [...told.items.keys()]);
      addToldPersons(peopleOf(stratum, element), whole);
      this.tally.sets.forEach((set, number) => {
        if (set.element !== element) return;
        const own = told.sets.get(setKey(set))?.line.persons;
        const persons = own ?? this.ofSet(told, set, whole);
        addToldPersons(peopleOfSet(stratum, number), persons);
      });
    }
  }

  private ofSet(told: ToldElement, set: ItemSet, whole: ToldPersons): ToldPersons {
    const asked = [...told.items].filter(([, { kinds }]) => validCount(kinds) > 0);
    if (
      within(
        asked.map(([item]) => item),
        set.items,
      )
    )
      return whole;
    return this.careful(told, set.items);
  }

  /**
   * Sums over questions whose persons are not told: the answers are exact, there are at least as
   * many persons as gave any one of them, nobody gave more than all, and each person's are alike.
   */
  private careful({ items }: ToldElement, only: readonly number[]): ToldPersons {
    this.notTold.add("squares");
    const lines = only.flatMap((item) => items.get(item) ?? []);
    const answers = lines.reduce((sum, { persons }) => sum + persons.answers, 0);
    const positive = lines.reduce((sum, { persons }) => sum + persons.positive, 0);
    const persons = Math.max(0, ...lines.map((line) => line.persons.answers));
    const sumOfSquares = answers * lines.length;
    return { persons, answers, positive, sumOfSquares, positiveSquares: positive };
  }

  private sum(line: Line | null | undefined, row: CountedRow): Line {
    const kinds = row.kinds.slice();
    const persons = this.personsOf(row);
    if (line === null || line === undefined) {
      return { responses: row.responses, persons, kinds, blank: row.blank };
    }
    const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
    return {
      responses: plus(line.responses, row.responses),
      persons: {
        persons: line.persons.persons + persons.persons,
        answers: line.persons.answers + persons.answers,
        positive: line.persons.positive + persons.positive,
        sumOfSquares: line.persons.sumOfSquares + persons.sumOfSquares,
        positiveSquares: line.persons.positiveSquares + persons.positiveSquares,
      },
      kinds: kinds.map((count, kind) => count + line.kinds[kind]),
      blank: plus(line.blank, row.blank),
    };
  }

  /** One question is answered once; of several, what is not told is assumed, and noted. */
  private personsOf(row: CountedRow): ToldPersons {
    const { valid: answers, questions } = row;
    const positive = row.positive;
    if (questions.length === 1) {
      const [persons, sumOfSquares] = [answers, answers];
      return { persons, answers, positive, sumOfSquares, positiveSquares: positive };
    }
    if (row.persons === null && answers > 0) this.notTold.add("persons");
    if (row.sumOfSquares === null || row.positiveSquares === null) this.notTold.add("squares");
    const persons = row.persons ?? Math.min(answers, row.responses ?? answers);
    const even = persons === 0 ? 0 : answers ** 2 / persons;
    return {
      persons,
      answers,
      positive,
      sumOfSquares: row.sumOfSquares ?? even,
      positiveSquares: row.positiveSquares ?? positive,
    };
  }
}
