import { tidy } from "../ground/normal-form";
import { lookAt, type CellLook } from "./cell-look";
import { isRoundName, isRoundLike } from "./round-likeness";
import type { LabelFamily } from "./ordered-label";

/** Different cells remembered per column. */
export const MOST_DISTINCT = 80;

/** What the cells of one column hold, from a single look at each. */
export interface ColumnFacts {
  /** Cells that are neither empty nor errors. */
  filled: number;
  /** Answers in words, "Ved ikke" and not applicable among them. */
  labels: number;
  /** Labels that are a grade of some scale. */
  grades: number;
  families: Map<LabelFamily, number>;
  /** Whole numbers of at most three digits. */
  codes: number;
  /** Numbers of any kind. */
  numbers: number;
  dates: number;
  /** Dates with a time of the day. */
  times: number;
  /** Texts that could name something, and longer ones. */
  names: number;
  sentences: number;
  addresses: number;
  civilNumbers: number;
  /** Cells that name a round by themselves, and that could name one under a heading that says so. */
  roundNames: number;
  roundLike: number;
  /** The different cells in normal form with their number, at most `MOST_DISTINCT`. */
  distinct: Map<string, number>;
  /** How each of them is written where it was met first. */
  written: Map<string, string>;
  /** Cells that found no room there. */
  others: number;
}

export function noFacts(): ColumnFacts {
  return {
    filled: 0,
    labels: 0,
    grades: 0,
    families: new Map(),
    codes: 0,
    numbers: 0,
    dates: 0,
    times: 0,
    names: 0,
    sentences: 0,
    addresses: 0,
    civilNumbers: 0,
    roundNames: 0,
    roundLike: 0,
    distinct: new Map(),
    written: new Map(),
    others: 0,
  };
}

/** Adds one cell to what is known of its column. */
export function noteCell(facts: ColumnFacts, cell: unknown): void {
  const look = lookAt(cell);
  if (look === null) return;
  facts.filled++;
  const known = facts.distinct.get(look.text);
  if (known !== undefined) facts.distinct.set(look.text, known + 1);
  else if (facts.distinct.size < MOST_DISTINCT) {
    facts.distinct.set(look.text, 1);
    facts.written.set(look.text, tidy(String(cell)));
  } else facts.others++;
  if (look.value !== null) noteNumber(facts, look);
  else noteText(facts, look);
  if (look.date !== null) {
    facts.dates++;
    if (look.date.isTime) facts.times++;
  }
  if (look.isCivilNumber) facts.civilNumbers++;
  if (isRoundName(look.text)) facts.roundNames++;
  if (isRoundLike(look.text)) facts.roundLike++;
}

function noteNumber(facts: ColumnFacts, { isCode }: CellLook): void {
  facts.numbers++;
  if (isCode) facts.codes++;
}

function noteText(facts: ColumnFacts, { label, isName, date, isAddress }: CellLook): void {
  if (isAddress) facts.addresses++;
  if (label === null) {
    if (isName) facts.names++;
    else if (date === null) facts.sentences++;
    return;
  }
  facts.labels++;
  if (label.kind !== "grade") return;
  facts.grades++;
  facts.families.set(label.family, (facts.families.get(label.family) ?? 0) + 1);
}

/** How many different cells a column has; at least so many where there was no room for all. */
export function distinctCount({ distinct, others }: ColumnFacts): number {
  return distinct.size + (others > 0 ? others : 0);
}

/** How many different texts a column has that are neither answers nor numbers. */
export function differentTexts(facts: ColumnFacts): number {
  let known = 0;
  for (const text of facts.distinct.keys()) {
    const look = lookAt(text);
    if (look === null || look.label !== null || look.value !== null) known++;
  }
  return distinctCount(facts) - known;
}

type Rows = readonly (readonly unknown[])[];

/**
 * The facts of every column, row after row from the last one up: what is told of a row is what
 * stands below it.
 */
export function factsFromBelow(
  rows: Rows,
  width: number,
  told: (row: number, below: readonly ColumnFacts[]) => void,
): void {
  const facts = Array.from({ length: width }, noFacts);
  for (let row = rows.length - 1; row >= 0; row--) {
    told(row, facts);
    const cells = rows[row];
    for (let column = 0; column < cells.length; column++) noteCell(facts[column], cells[column]);
  }
}

/** The facts of every column over the rows `from` and on. */
export function factsOf(rows: Rows, from: number, width: number): ColumnFacts[] {
  const facts = Array.from({ length: width }, noFacts);
  for (let row = from; row < rows.length; row++) {
    const cells = rows[row];
    for (let column = 0; column < cells.length; column++) noteCell(facts[column], cells[column]);
  }
  return facts;
}

/** Whether most of a column's cells are answers, in words or some of them as codes. */
export function holdsLabels({ filled, labels, grades, codes }: ColumnFacts): boolean {
  return grades > 0 && labels + codes >= filled / 2;
}

/** Whether a column's cells could be answers as codes: few different small numbers. */
export function holdsCodes(facts: ColumnFacts): boolean {
  const { filled, codes, labels } = facts;
  const known = codes + labels;
  if (codes === 0 || known < filled * 0.75 || distinctCount(facts) > 14) return false;
  let small = 0;
  let below = 0;
  for (const [text, count] of facts.distinct) {
    const value = Number(text.replace(",", "."));
    if (value < 0) below += count;
    else if (value <= 10) small += count;
  }
  // Survey tools write what is missing as a number below zero.
  return small > 0 && small >= (codes - below) * 0.6;
}
