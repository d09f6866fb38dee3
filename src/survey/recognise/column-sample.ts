import { AnswerKind, isGrade } from "../answer-kind";
import { STANDARD_SCALE } from "../answer-scale";
import { normalForm } from "../normal-form";
import { looseKind } from "./loose-label";

/** How many rows below the header are looked at. */
export const SAMPLE_ROWS = 300;

/** What the cells of one column look like. */
export interface ColumnSample {
  /** Cells that are neither empty nor errors. */
  filled: number;
  /** Answers written as labels of the scale, "Ved ikke" and not applicable among them. */
  labels: number;
  /** Labels that are one of the five grades. */
  grades: number;
  /** Small whole numbers, as numbers or as text. */
  codes: number;
  /** The different cells, in normal form. */
  distinct: Set<string>;
}

const CODE = /^-?\d{1,3}(?:[.,]0+)?$/;

/** What one cell looks like; null where it is empty or an error. */
interface CellLook {
  /** In normal form. */
  text: string;
  isCode: boolean;
  /** As an answer; null where it is none. */
  kind: AnswerKind | null;
}

/** Cells remembered before the memory is emptied: a sheet's head is looked at many times. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<unknown, CellLook | null>();

function lookAt(cell: unknown): CellLook | null {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const seen = firstLook(cell);
  remembered.set(cell, seen);
  return seen;
}

function firstLook(cell: unknown): CellLook | null {
  const text = cell === null || cell === undefined ? "" : normalForm(String(cell));
  const kind = STANDARD_SCALE.kindOf(cell);
  if (text === "" || kind === AnswerKind.ErrorCell) return null;
  if (CODE.test(text)) return { text, isCode: true, kind: null };
  const read = kind === AnswerKind.Unknown ? looseKind(text) : kind;
  return { text, isCode: false, kind: read === AnswerKind.Blank ? null : read };
}

function note(sample: ColumnSample, { text, isCode, kind }: CellLook): void {
  sample.filled++;
  if (sample.distinct.size < 50) sample.distinct.add(text);
  if (isCode) sample.codes++;
  if (kind === null) return;
  sample.labels++;
  if (isGrade(kind)) sample.grades++;
}

/** Samples every column of the rows `from` and on. */
export function sampleColumns(
  rows: readonly (readonly unknown[])[],
  from: number,
  width: number,
): ColumnSample[] {
  const samples = Array.from({ length: width }, (): ColumnSample => ({
    filled: 0,
    labels: 0,
    grades: 0,
    codes: 0,
    distinct: new Set(),
  }));
  for (const row of rows.slice(from, from + SAMPLE_ROWS)) {
    for (let column = 0; column < width; column++) {
      const seen = lookAt(row[column]);
      if (seen !== null) note(samples[column], seen);
    }
  }
  return samples;
}

/** Whether most of a column's cells are answers, in words or some of them as codes. */
export function holdsLabels({ filled, labels, grades, codes }: ColumnSample): boolean {
  return grades > 0 && labels + codes >= filled / 2;
}

/** Whether most of a column's cells could be answers as codes: few different small numbers. */
export function holdsCodes({ filled, codes, distinct }: ColumnSample): boolean {
  return codes > 0 && codes >= filled * 0.75 && distinct.size <= 12;
}
