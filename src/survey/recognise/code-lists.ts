import { normalForm, tidy } from "../ground/normal-form";
import type { Codes } from "./layout";
import { lookAt } from "./cell-look";

type Rows = readonly (readonly unknown[])[];

/** A list of codes with what they stand for, not tied to a variable. */
export interface CodeList {
  codes: Codes;
  /** The headings of its columns, in normal form; the headings of columns that it belongs to. */
  headings: ReadonlySet<string>;
  /** Whether what they stand for are answers of a scale. */
  isScale: boolean;
}

/** More rows than this are no list of codes. */
const MOST_ROWS = 500;
const FEWEST_GRADES = 3;

function gradesIn(codes: Codes): number {
  const levels = [...codes.values()].map((label) => {
    const read = lookAt(label)?.label;
    return read?.kind === "grade" ? read.level : null;
  });
  return new Set(levels.filter((level) => level !== null)).size;
}

/** The code and the word of a row that holds nothing else. */
export function pairOf(cells: readonly unknown[]): [number, string] | null {
  const filled = cells.filter((cell) => lookAt(cell) !== null);
  if (filled.length !== 2) return null;
  const [code, word] = filled.map((cell) => lookAt(cell));
  const isPair = code?.isCode === true && word?.value === null && word.date === null;
  return isPair && code.value !== null ? [code.value, tidy(String(filled[1]))] : null;
}

/**
 * Reads a sheet that is a list of codes: a code and a word a row, each once, under at most a
 * title and a header.
 *
 * @returns null where the rows are something else.
 */
export function readCodeList(rows: Rows): CodeList | null {
  if (rows.length > MOST_ROWS) return null;
  const codes = new Map<number, string>();
  const headings = new Set<string>();
  let other = 0;
  for (const cells of rows) {
    const filled = cells.filter((cell) => lookAt(cell) !== null);
    if (filled.length === 0) continue;
    const pair = pairOf(cells);
    if (pair === null) {
      other++;
      for (const cell of filled) headings.add(normalForm(String(cell)));
      continue;
    }
    if (codes.has(pair[0])) return null;
    codes.set(...pair);
  }
  const isEachOnce = new Set([...codes.values()].map(normalForm)).size === codes.size;
  if (codes.size < 2 || other > 2 || !isEachOnce) return null;
  return { codes, headings, isScale: gradesIn(codes) >= FEWEST_GRADES };
}

/** The lists that a sheet may use. */
export interface CodeLists {
  /** By the headings of the columns that they belong to, in normal form; the first of each. */
  byHeading: ReadonlyMap<string, CodeList>;
  /** The first list of a scale. */
  scale: Codes | null;
}

export function listsByHeading(lists: readonly CodeList[]): CodeLists {
  const byHeading = new Map<string, CodeList>();
  for (const list of lists) {
    for (const heading of list.headings) {
      if (!byHeading.has(heading)) byHeading.set(heading, list);
    }
  }
  return { byHeading, scale: lists.find(({ isScale }) => isScale)?.codes ?? null };
}

/** Whether nearly all codes of a column stand in a list. */
export function explains(codes: Codes, distinct: ReadonlyMap<string, number>): boolean {
  let all = 0;
  let known = 0;
  for (const [text, count] of distinct) {
    const value = lookAt(text)?.value ?? null;
    if (value === null) continue;
    all += count;
    if (codes.has(value)) known += count;
  }
  return all > 0 && known >= all * 0.8;
}
