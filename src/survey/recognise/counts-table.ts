import { isGrade } from "../answers/answer-kind";
import { STANDARD_SCALE } from "../answers/answer-scale";
import { isFilled } from "../ground/filled";
import { normalForm, tidy } from "../ground/normal-form";

type Rows = readonly (readonly unknown[])[];

/** What a column of a table of counted answers holds, the grades left out. */
export type CountsColumn =
  | "unit"
  | "round"
  | "group"
  | "element"
  | "question"
  | "responses"
  | "persons"
  | "valid"
  | "positive"
  | "dontKnow"
  | "notApplicable"
  | "blank"
  | "errors"
  | "unknown"
  | "sumOfSquares"
  | "positiveSquares"
  | "grades"
  | "positiveGrades";

/** A table of counted answers, and where it holds what. Rows and columns from 0. */
export interface CountsLayout {
  headerRow: number;
  headers: string[];
  columns: ReadonlyMap<CountsColumn, number>;
  /** The columns of grades: the grade, from 1, the lowest, → its column. */
  grades: ReadonlyMap<number, number>;
  /** The round of every row where no column names one. */
  round: string;
}

/** How each column may be headed, in normal form, "_" as a space. The first is what SQL writes. */
const HEADINGS: Readonly<Record<CountsColumn, readonly string[]>> = {
  unit: ["enhed", "kommune", "jobcenter", "center", "unit", "centre", "job centre", "municipality"],
  round: ["måling", "maaling", "runde", "bølge", "periode", "tidspunkt", "round", "wave", "period"],
  group: ["målgruppe", "maalgruppe", "gruppe", "target group", "group"],
  element: ["kerneelement", "element", "tema", "core element", "theme"],
  question: ["spørgsmål", "spoergsmaal", "item", "question"],
  responses: ["besvarelser", "antal besvarelser", "responses"],
  persons: ["personer", "antal personer", "persons"],
  valid: ["gyldige", "gyldige svar", "valid", "valid answers"],
  positive: ["positive", "positive svar", "positive answers"],
  dontKnow: ["ved ikke", "don't know", "dont know"],
  notApplicable: ["ikke relevant", "not applicable"],
  blank: ["blanke", "tomme", "ubesvarede", "ikke besvaret", "blank", "blanks"],
  errors: ["fejl", "errors"],
  unknown: ["ukendte", "unknown"],
  sumOfSquares: ["sum n2", "sum n²", "σn²", "σn2", "n2"],
  positiveSquares: ["sum k2 n", "sum k²/n", "sum k2/n", "σk²/n", "σk2/n", "k2 n"],
  grades: ["grader", "antal grader", "grades"],
  positiveGrades: ["positive grader", "positive grades"],
};

const COLUMN_OF = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) =>
    headings.map((heading) => [heading, column as CountsColumn] as const),
  ),
);

const GRADE = /^(?:grad|grade|karakter) ?(\d{1,2})$/;
/** A header is looked for in so many rows. */
const SEARCH_ROWS = 20;

function gradeOf(form: string): number | null {
  const numbered = GRADE.exec(form);
  if (numbered !== null) return Number(numbered[1]);
  if (/\d/.test(form)) return null;
  const kind = STANDARD_SCALE.kindOf(form);
  return isGrade(kind) ? kind : null;
}

function headed(row: readonly unknown[]) {
  const columns = new Map<CountsColumn, number>();
  const grades = new Map<number, number>();
  row.forEach((cell, at) => {
    if (typeof cell !== "string") return;
    const form = tidy(normalForm(cell).replace(/_/g, " "));
    const column = COLUMN_OF.get(form);
    const grade = column === undefined ? gradeOf(form) : null;
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
    if (grade !== null && !grades.has(grade)) grades.set(grade, at);
  });
  return { columns, grades };
}

/** Whether all cells under a heading are whole numbers, or blank, and one is not. */
function areCounts(rows: Rows, header: number, column: number): boolean {
  const cells = rows.slice(header + 1).flatMap((row) => (isFilled(row[column]) ? row[column] : []));
  const counts = cells.filter((cell) => /^\d+$/.test(tidy(String(cell)).replace(/\./g, "")));
  return counts.length > 0 && counts.length >= cells.length * 0.9;
}

/**
 * Recognises a table of counted answers: a row for each unit, round, target group and core element
 * or question, with answers by kind. It goes by headings that only such a table has together: a
 * unit, a core element, persons or responses, and valid and positive answers or each grade.
 *
 * @param round of the rows where no column names one.
 * @returns null for any other table; "wanting" where nothing says how many answered.
 */
export function recogniseCounts(rows: Rows, round: () => string): CountsLayout | "wanting" | null {
  for (let at = 0; at < Math.min(rows.length, SEARCH_ROWS); at++) {
    const { columns, grades } = headed(rows[at]);
    const has = (column: CountsColumn) => columns.has(column);
    if (!has("unit") || !has("element")) continue;
    if (!(has("valid") && has("positive")) && grades.size < 2) continue;
    const counted = [
      ...(["persons", "responses", "valid", "positive"] as const).flatMap(
        (column) => columns.get(column) ?? [],
      ),
      ...grades.values(),
    ];
    if (!counted.some((column) => areCounts(rows, at, column))) continue;
    if (!has("persons") && !has("responses")) return "wanting";
    return {
      headerRow: at,
      headers: rows[at].map((cell) => (isFilled(cell) ? tidy(String(cell)) : "")),
      columns,
      grades: new Map([...grades].sort(([a], [b]) => a - b)),
      round: has("round") ? "" : round(),
    };
  }
  return null;
}
