import { AnswerKind, gradeKind, isGrade, KIND_COUNT, MOST_GRADES } from "../answers/answer-kind";
import { positiveCount, validCount } from "../answers/count-answers";
import { textOf } from "../inputs/input-sheet";
import { readInputNumber } from "../inputs/input-number";
import type { CountsColumn, CountsLayout } from "../recognise/counts-table";

/** Why a row of counted answers cannot be used. */
export type CountsFault = "element" | "number" | "valid" | "positive" | "persons" | "squares";

/** The scale of counted answers; see `AnswerScale`. */
export interface CountsScale {
  grades: number;
  positive: readonly AnswerKind[] | null;
}

/** A row of counted answers. What it does not tell is null. */
export interface CountedRow {
  element: string;
  /** None: all questions of the core element. Several: these, by the persons who answered them. */
  questions: string[];
  responses: number | null;
  persons: number | null;
  valid: number;
  positive: number;
  /** `KIND_COUNT` counts; blank answers are 0 where they are not told. */
  kinds: Float64Array;
  blank: number | null;
  scale: CountsScale;
  sumOfSquares: number | null;
  positiveSquares: number | null;
}

/** A row, or why it cannot be used and in which column. */
export type ReadRow = { row: CountedRow } | { fault: CountsFault; column: number };

/** Sums of divisions are rounded. */
const TOLERANCE = 1e-9;
const DEFAULT_GRADES = 5;
/** What divides the questions of one cell: no question has it in itself. */
const BETWEEN = /\s*\n\s*/;

class Fault extends Error {
  constructor(
    readonly fault: CountsFault,
    readonly column: number,
  ) {
    super(fault);
  }
}

const OTHER_KINDS = {
  dontKnow: AnswerKind.DontKnow,
  notApplicable: AnswerKind.NotApplicable,
  errors: AnswerKind.ErrorCell,
  unknown: AnswerKind.Unknown,
} as const;

/** Reads rows of a table of counted answers. */
export class CountsRows {
  /** @param positive the positive grades of the standard scale. */
  constructor(
    private readonly layout: CountsLayout,
    private readonly positive: readonly AnswerKind[],
  ) {}

  read(cells: readonly unknown[]): ReadRow {
    try {
      return { row: this.row(cells) };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return { fault: error.fault, column: error.column };
    }
  }

  at(column: CountsColumn): number {
    return this.layout.columns.get(column) ?? -1;
  }

  private row(cells: readonly unknown[]): CountedRow {
    const element = textOf(cells[this.at("element")]);
    if (element === null) throw new Fault("element", this.at("element"));
    const count = (column: CountsColumn) => this.count(cells, this.at(column));
    const { kinds, scale, hasGrades } = this.grades(cells);
    const told = { valid: count("valid"), positive: count("positive") };
    if (!hasGrades) {
      if (told.valid === null || told.positive === null) throw new Fault("valid", this.at("valid"));
      if (told.positive > told.valid) throw new Fault("positive", this.at("positive"));
      kinds[AnswerKind.NotAtAll] = told.valid - told.positive;
      kinds[AnswerKind.LittleExtent] = told.positive;
    }
    const valid = validCount(kinds);
    const positive = positiveCount(kinds, scale.positive ?? this.positive);
    if (told.valid !== null && told.valid !== valid) throw new Fault("valid", this.at("valid"));
    if (told.positive !== null && told.positive !== positive) {
      throw new Fault("positive", this.at("positive"));
    }
    for (const [column, kind] of Object.entries(OTHER_KINDS)) {
      kinds[kind] = count(column as keyof typeof OTHER_KINDS) ?? 0;
    }
    const row: CountedRow = {
      element,
      questions: this.questions(cells),
      responses: count("responses"),
      persons: count("persons"),
      valid,
      positive,
      kinds,
      blank: count("blank"),
      scale,
      sumOfSquares: count("sumOfSquares"),
      positiveSquares: this.squares(cells, positive),
    };
    this.check(row);
    return row;
  }

  private questions(cells: readonly unknown[]): string[] {
    const cell = cells[this.at("question")];
    const parts = cell === null || cell === undefined ? [] : String(cell).split(BETWEEN);
    return parts.flatMap((part) => textOf(part) ?? []);
  }

  private grades(cells: readonly unknown[]) {
    const kinds = new Float64Array(KIND_COUNT);
    let hasGrades = false;
    for (const [grade, column] of this.layout.grades) {
      const count = this.count(cells, column);
      if (count === null) continue;
      if (grade < 1 || grade > MOST_GRADES) throw new Fault("number", column);
      hasGrades = true;
      kinds[gradeKind(grade)] = count;
    }
    return { kinds, hasGrades, scale: this.scale(cells, hasGrades) };
  }

  private scale(cells: readonly unknown[], hasGrades: boolean): CountsScale {
    if (!hasGrades) return { grades: 2, positive: [AnswerKind.LittleExtent] };
    const told = this.count(cells, this.at("grades"));
    const grades = told ?? Math.max(DEFAULT_GRADES, ...this.layout.grades.keys());
    if (grades < 2 || grades > MOST_GRADES) throw new Fault("number", this.at("grades"));
    const names = textOf(cells[this.at("positiveGrades")])?.split(/[^\d]+/) ?? [];
    const positive = names.filter((name) => name !== "").map(Number);
    if (positive.some((grade) => !isGrade(grade as AnswerKind) || grade > grades)) {
      throw new Fault("number", this.at("positiveGrades"));
    }
    if (positive.length > 0) return { grades, positive: this.known(positive.map(gradeKind)) };
    const isStandard = grades === DEFAULT_GRADES;
    return { grades, positive: isStandard ? null : [gradeKind(grades - 1), gradeKind(grades)] };
  }

  /** The programme's own positive grades are no scale's own. */
  private known(positive: AnswerKind[]): readonly AnswerKind[] | null {
    return positive.join() === [...this.positive].sort((a, b) => a - b).join() ? null : positive;
  }

  private check(row: CountedRow): void {
    const { responses, persons, valid, positive, sumOfSquares, positiveSquares } = row;
    const single = row.questions.length === 1;
    if (single && responses !== null && valid > responses)
      throw new Fault("valid", this.at("valid"));
    if (persons !== null) {
      const isPossible = persons <= valid && (persons > 0 || valid === 0);
      if (!isPossible || (responses !== null && persons > responses)) {
        throw new Fault("persons", this.at("persons"));
      }
      if (single && persons !== valid) throw new Fault("persons", this.at("persons"));
    }
    if (sumOfSquares !== null) {
      const least = persons === null || persons === 0 ? valid : valid ** 2 / persons;
      const isOdd = persons !== null && (sumOfSquares - 3 * valid + 2 * persons) % 2 !== 0;
      if (isOdd || sumOfSquares < least - TOLERANCE || sumOfSquares > valid ** 2) {
        throw new Fault("squares", this.at("sumOfSquares"));
      }
    }
    if (positiveSquares !== null) {
      const least = valid === 0 ? 0 : positive ** 2 / valid;
      const room = TOLERANCE * (1 + positive);
      if (positiveSquares < least - room || positiveSquares > positive + room) {
        throw new Fault("squares", this.at("positiveSquares"));
      }
    }
  }

  private number(cells: readonly unknown[], column: number): number | null {
    if (column < 0) return null;
    const read = readInputNumber(cells[column]);
    if (read.kind === "none") return null;
    if (read.kind === "unreadable" || read.isPercent || read.value < 0) {
      throw new Fault("number", column);
    }
    return read.value;
  }

  /** Σk²/n, which is at most Σk: that tells "1.125" from a thousand and more. */
  private squares(cells: readonly unknown[], positive: number): number | null {
    const column = this.at("positiveSquares");
    const cell = column < 0 ? null : cells[column];
    const plain = typeof cell === "string" && /^\s*\d+\.\d+\s*$/.test(cell) ? Number(cell) : null;
    const value = this.number(cells, column);
    return plain !== null && value !== null && value > positive ? plain : value;
  }

  private count(cells: readonly unknown[], column: number): number | null {
    const value = this.number(cells, column);
    if (value !== null && !Number.isSafeInteger(value)) throw new Fault("number", column);
    return value;
  }
}
