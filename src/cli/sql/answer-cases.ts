import { AnswerKind } from "../../survey/answers/answer-kind";
import { ERROR_CELLS, type AnswerScale } from "../../survey/answers/answer-scale";
import { normalForm } from "../../survey/ground/normal-form";
import type { Dialect } from "./dialect";

type Rows = readonly (readonly unknown[])[];

/** So many spellings of a sample are compared as they stand, the most frequent. */
const MOST_EXACT = 12;

/** How a column's answers are read. */
export interface AnswerCases {
  /** The most frequent spellings as they stand in the sample. */
  exact: ReadonlyMap<string, AnswerKind>;
  /** All others, in normal form. */
  forms: ReadonlyMap<string, AnswerKind>;
}

/** "5" may also come as "5.0" or "5,0". */
function asNumber(form: string): string[] {
  return /^-?\d+$/.test(form) ? [form, `${form}.0`, `${form},0`] : [form];
}

/**
 * The spellings by which answers are read.
 * @param rows of the sample, below the header.
 */
export function answerCases(scale: AnswerScale, rows: Rows, column: number): AnswerCases {
  const met = new Map<string, number>();
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== "string" || cell === "") continue;
    met.set(cell, (met.get(cell) ?? 0) + 1);
  }
  const known = [...met]
    .map(([text, rows]) => ({ text, rows, kind: scale.kindOf(text) }))
    .filter(({ kind }) => kind !== AnswerKind.Unknown)
    .sort((a, b) => b.rows - a.rows);
  const exact = known.slice(0, MOST_EXACT).map(({ text, kind }) => [text, kind] as const);
  const learnt = [...scale.spellings].flatMap(([form, kind]) =>
    asNumber(form).map((spelling) => [spelling, kind] as const),
  );
  const errors = [...ERROR_CELLS].map((form) => [form, AnswerKind.ErrorCell] as const);
  const metForms = known.map(({ text, kind }) => [normalForm(text), kind] as const);
  const forms = new Map([...errors, ...learnt, ...metForms, ["", AnswerKind.Blank] as const]);
  for (const [form, kind] of forms) if (kind === AnswerKind.Unknown) forms.delete(form);
  return { exact: new Map([["", AnswerKind.Blank], ...exact]), forms };
}

/** What no exact spelling is. */
const NOT_EXACT = -1;

// One comparison after the other: engines make joins of long lists, which cost more than they save.
function cases(kinds: ReadonlyMap<string, AnswerKind>, dialect: Dialect): string {
  return [...kinds]
    .map(([text, kind]) => `WHEN ${dialect.text(text)} THEN ${String(kind)}`)
    .join(" ");
}

/** The kind of a cell that is spelled as most are; else -1. */
export function exactSql(cell: string, { exact }: AnswerCases, dialect: Dialect): string {
  return `CASE ${cell} ${cases(exact, dialect)} ELSE ${String(NOT_EXACT)} END`;
}

/** A cell in normal form where its spelling has not told its kind. */
export function formSql(exact: string, normal: string): string {
  return `CASE WHEN ${exact} = ${String(NOT_EXACT)} THEN ${normal} END`;
}

/** The kind of an answer, as a number; see `AnswerKind`. */
export function kindSql(
  exact: string,
  form: string,
  { forms }: AnswerCases,
  dialect: Dialect,
): string {
  const ofForm = `CASE ${form} ${cases(forms, dialect)} ELSE ${String(AnswerKind.Unknown)} END`;
  return `CASE WHEN ${exact} <> ${String(NOT_EXACT)} THEN ${exact} ELSE ${ofForm} END`;
}
