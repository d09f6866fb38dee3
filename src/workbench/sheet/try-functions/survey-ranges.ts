import { SAMPLE_ITEMS } from "../../sample/sample-items";
import type { SampleSheet } from "../../sample/sample-workbook";

/** Columns before the answers: unit, round, target group. */
const leading = 3;

/** References into one survey sheet, as formulas write them. */
export interface SurveyRanges {
  /** Header row and all columns. */
  table: string;
  /** The units, without the header. */
  units: string;
  /** The answers of one core element, numbered from 0. */
  element(index: number): string;
}

export function surveyRanges({ name, rows }: SampleSheet): SurveyRanges {
  const last = rows.length;
  const ends = SAMPLE_ITEMS.map(([, items]) => items.length).reduce<number[]>(
    (all, length) => [...all, (all.at(-1) ?? leading) + length],
    [leading],
  );
  const range = (from: number, to: number, top: number) =>
    `'${name}'!${letter(from)}${top}:${letter(to)}${last}`;
  return {
    table: range(0, (ends.at(-1) ?? 1) - 1, 1),
    units: range(0, 0, 2),
    element: (index) => range(ends[index], ends[index + 1] - 1, 2),
  };
}

/** The letter of one of the first 26 columns, from 0. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
