import { figureOf, type Figure } from "../evaluation/figure";
import { gradeOf, type Grade } from "../evaluation/grade";
import { correlationTest } from "../stats/correlation-test";
import { fisherZInterval } from "../stats/fisher-z-interval";
import type { Interval } from "../stats/interval";
import { AnswerKind, isGrade, STANDARD_GRADES } from "../survey/answers/answer-kind";
import { STANDARD_SCALE } from "../survey/answers/answer-scale";
import { countAnswers, validCount } from "../survey/answers/count-answers";
import { readCorrelation } from "./correlation-arguments";
import { readPersonRows } from "./person-rows";

type Cells = readonly (readonly unknown[])[];

/** Selected cells as answers: what FIDELITET, FIDELITET.N and FIDELITET.KI.PERSONER give of them. */
export interface SelectedAnswers {
  kind: "answers";
  figure: Figure & { share: number };
  grade: Grade;
  /** How many answers of each grade, the lowest first. */
  grades: number[];
  dontKnow: number;
  notApplicable: number;
  errors: number;
  /** Cells that hold something else: headings, names, other numbers. */
  unknown: number;
  /** Whether all answers are numbers: then 5 was taken for the highest. */
  areCodes: boolean;
}

/** Two selected rows or columns of numbers: what KORREL.R, KORREL.P and KORREL.KI give of them. */
export interface SelectedPairs {
  kind: "pairs";
  names: { x: string | null; y: string | null };
  points: [x: number, y: number][];
  /** The figures, or the sentence that the functions would give. */
  result: { r: number; p: number; n: number; interval: Interval | null } | { problem: string };
}

/** One selected number; its share where it is one, a fraction. */
export interface SelectedNumber {
  kind: "number";
  value: number;
  share: { value: number; grade: Grade } | null;
}

export type SelectionFigures = SelectedAnswers | SelectedPairs | SelectedNumber;

/** Fewer cells with answers than these are no selection of answers. */
const LEAST_ANSWERS = 2;

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Areas beside each other as one table, whose rows are persons; else all of their rows in turn. */
function rowsOf(areas: readonly Cells[]): Cells {
  const [first] = areas;
  const areBeside = areas.every(({ length }) => length === first.length);
  return areBeside
    ? first.map((_, row) => areas.flatMap((area) => [...area[row]]))
    : areas.flatMap((area) => [...area]);
}

function asAnswers(rows: Cells): SelectedAnswers | null {
  const counts = countAnswers(rows);
  const valid = validCount(counts);
  const filled = counts.reduce((sum, count) => sum + count, 0) - counts[AnswerKind.Blank];
  const unknown = counts[AnswerKind.Unknown];
  if (valid < LEAST_ANSWERS || unknown * 2 > filled) return null;
  const numbers = rows.flat().filter((cell) => typeof cell === "number");
  const areCodes = numbers.filter((cell) => isGrade(STANDARD_SCALE.kindOf(cell))).length === valid;
  // Among numbers that are no codes, the few that could be are not answers either.
  if (areCodes && numbers.some((cell) => STANDARD_SCALE.kindOf(cell) === AnswerKind.Unknown)) {
    return null;
  }
  const { all, rho } = readPersonRows("svar", rows, "enheder", null);
  const figure = figureOf(all, all.persons, rho);
  if (figure.share === null) return null;
  return {
    kind: "answers",
    figure: { ...figure, share: figure.share },
    grade: gradeOf(figure.share),
    grades: STANDARD_GRADES.map((kind) => counts[kind]),
    dontKnow: counts[AnswerKind.DontKnow],
    notApplicable: counts[AnswerKind.NotApplicable],
    errors: counts[AnswerKind.ErrorCell],
    unknown,
    areCodes,
  };
}

/** Two rows or two columns of equal length; null where the areas are no such thing. */
function twoLines(areas: readonly Cells[]): [x: unknown[], y: unknown[]] | null {
  const lines = areas.flatMap((area): unknown[][] => {
    const columns = area[0].length;
    if (columns <= 2) return Array.from({ length: columns }, (_, c) => area.map((row) => row[c]));
    return area.length <= 2 ? area.map((row) => [...row]) : [[], [], []];
  });
  return lines.length === 2 && lines[0].length === lines[1].length ? [lines[0], lines[1]] : null;
}

function asPairs(areas: readonly Cells[]): SelectedPairs | null {
  const lines = twoLines(areas);
  if (lines === null) return null;
  const [x, y] = lines;
  const points = x.flatMap((value, i): [number, number][] => {
    const other = y[i];
    return typeof value === "number" && typeof other === "number" ? [[value, other]] : [];
  });
  const filled = x.filter((value, i) => !isBlank(value) || !isBlank(y[i])).length;
  if (points.length < 2 || points.length * 2 < filled) return null;
  const heading = (line: unknown[]) =>
    typeof line[0] === "string" && line[0].trim() !== "" ? line[0].trim() : null;
  return {
    kind: "pairs",
    names: { x: heading(x), y: heading(y) },
    points,
    result: correlated(x, y),
  };
}

function correlated(x: unknown[], y: unknown[]): SelectedPairs["result"] {
  const column = (line: unknown[]) => line.map((cell) => [cell]);
  try {
    const correlation = readCorrelation(column(x), column(y), "pearson");
    const { r, n } = correlation;
    const { p } = correlationTest(correlation);
    return { r, p, n, interval: fisherZInterval(correlation, 0.95) };
  } catch (thrown) {
    const { message } = thrown as { message?: unknown };
    if (typeof message !== "string") throw thrown;
    return { problem: message };
  }
}

/** @param format the cell's number format, English. */
function asNumber(areas: readonly Cells[], format: string | null): SelectedNumber | null {
  const [[[value, ...others], ...rows], ...rest] = areas;
  const isOnly = others.length === 0 && rows.length === 0 && rest.length === 0;
  if (!isOnly || typeof value !== "number") return null;
  const isShare =
    format?.includes("%") === true ? value >= 0 && value <= 1 : value > 0 && value < 1;
  return { kind: "number", value, share: isShare ? { value, grade: gradeOf(value) } : null };
}

/**
 * All that selected cells can be read as, the most likely first; none where they say nothing. The
 * figures are those that the custom functions give of the same cells.
 *
 * @param areas rows of values as Excel gives them, none without cells.
 * @param format the only cell's number format; null where there are several cells.
 */
export function selectionFigures(
  areas: readonly Cells[],
  format: string | null = null,
): SelectionFigures[] {
  const [answers, pairs] = [asAnswers(rowsOf(areas)), asPairs(areas)];
  return [answers, pairs, asNumber(areas, format)].filter((each) => each !== null);
}
