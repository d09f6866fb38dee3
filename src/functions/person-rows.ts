import { PersonSums } from "../evaluation/person-sums";
import { withinPersonCorrelation, type PersonsOfUnit } from "../stats/within-person-correlation";
import { AnswerKind, DEFAULT_POSITIVE, isGrade } from "../survey/answers/answer-kind";
import { STANDARD_SCALE } from "../survey/answers/answer-scale";
import { PEOPLE_WIDTH } from "../survey/counting/stratum";
import { Names } from "../survey/ground/names";
import { isTotalLine } from "../survey/ground/total-line";
import { readCell } from "./cell";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { isLine, readCells, readRange, shape, size, type RangeArgument } from "./range-argument";
import { shown } from "./scalar-argument";

/** One unit's persons in a range; the unit is "" where none was asked for. */
export interface UnitOfRange {
  unit: string;
  sums: PersonsOfUnit;
  /** Rows with any answer, valid or not. */
  responses: number;
}

/** A range of answers with one person a row. */
export interface PersonRows {
  /** In the order of first appearance. */
  units: UnitOfRange[];
  all: PersonsOfUnit;
  /** The correlation within persons, pooled over the units; from the range alone without them. */
  rho: number;
  /** The columns: questions. */
  questions: number;
}

/** Whether an argument for units was left out, or points to one blank cell. */
export function hasUnits(argument: unknown): boolean {
  const { rows } = readRange("", argument);
  return rows.length !== 1 || rows[0].length !== 1 || readCell(rows[0][0]) !== null;
}

/**
 * Reads persons, one a row; a row without any answer is none. Spellings of a unit that differ by
 * spaces or case alone are one. Answers without a unit, and a line of totals, are #VALUE! that
 * names the row: neither may be counted, or left out, unseen.
 *
 * @throws #N/A where no answer is valid.
 */
export function readPersonRows(
  name: string,
  answers: unknown,
  unitsName: string,
  units: unknown,
): PersonRows {
  const range = readRange(name, answers);
  const questions = range.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = new Names();
  const unitOf = hasUnits(units) ? readUnits(range, readRange(unitsName, units), names) : () => 0;
  const counted: { people: Float64Array; responses: number }[] = [];
  range.rows.forEach((row, i) => {
    const person = countPerson(row);
    if (person.filled === 0) return;
    const own = (counted[unitOf(i)] ??= {
      people: new Float64Array((questions + 1) * PEOPLE_WIDTH),
      responses: 0,
    });
    addPerson(own.people, person);
    own.responses++;
  });
  const all = new PersonSums();
  const found = counted.map(({ people, responses }, unit): UnitOfRange => {
    const sums = new PersonSums();
    sums.add(people);
    all.add(people);
    return { unit: names.all.at(unit) ?? "", sums: sums.totals, responses };
  });
  if (all.totals.answers === 0) throw notAvailable(sentences().noValidAnswers(name));
  const rho = withinPersonCorrelation(found.map(({ sums }) => sums));
  return { units: found, all: all.totals, rho, questions };
}

/** The unit of a row by its number in `names`; units get their numbers as they are asked for. */
function readUnits(
  answers: RangeArgument,
  units: RangeArgument,
  names: Names,
): (row: number) => number {
  if (!isLine(units) || size(units) !== answers.rows.length) {
    throw valueError(
      sentences().notOneUnitARow(units.name, shape(units), answers.name, shape(answers)),
    );
  }
  const cells = readCells(units, "named");
  return (row) => {
    const cell = cells[row];
    const place = String(row + 1);
    if (cell === null) throw valueError(sentences().answersWithoutUnit(units.name, place));
    if (isTotalLine(cell)) {
      throw valueError(sentences().totalAmongUnits(units.name, place, shown(cell)));
    }
    return names.indexOf(cell);
  };
}

interface PersonCounts {
  /** Cells that are not blank. */
  filled: number;
  valid: number;
  positive: number;
}

function countPerson(row: readonly unknown[]): PersonCounts {
  const counts = { filled: 0, valid: 0, positive: 0 };
  for (const cell of row) {
    const kind = STANDARD_SCALE.kindOf(cell);
    if (kind !== AnswerKind.Blank) counts.filled++;
    if (isGrade(kind)) counts.valid++;
    if (DEFAULT_POSITIVE.includes(kind)) counts.positive++;
  }
  return counts;
}

/** Persons by the number of their valid answers, as `PersonSums` adds them up. */
function addPerson(people: Float64Array, { valid, positive }: PersonCounts): void {
  const at = valid * PEOPLE_WIDTH;
  people[at]++;
  people[at + 1] += positive;
  people[at + 2] += positive * positive;
}
