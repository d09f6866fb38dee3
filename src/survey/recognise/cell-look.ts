import { AnswerKind } from "../answers/answer-kind";
import { STANDARD_SCALE } from "../answers/answer-scale";
import { normalForm } from "../ground/normal-form";
import { dateOf, type CellDate } from "../ground/cell-date";
import { looseKind } from "./loose-label";
import { readLabel, type LabelReading } from "./ordered-label";

/** What one cell holds; null where it is empty or an error. */
export interface CellLook {
  /** In normal form. */
  text: string;
  /** The number, where it is one: as a number, or as text that is nothing else. */
  value: number | null;
  /** A whole number of at most three digits. */
  isCode: boolean;
  /** As an answer in words; null where it is none. */
  label: LabelReading | null;
  date: CellDate | null;
  /** A few words that could name something. */
  isName: boolean;
  isAddress: boolean;
  isCivilNumber: boolean;
}

/** Cells remembered before the memory is emptied. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<unknown, CellLook | null>();

const CODE = /^-?\d{1,3}(?:[.,]0+)?$/;
const NUMBER = /^-?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?) ?%?$/;
/** An e-mail address, or a link: survey tools give each person one of their own. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[a-zæøå]{2,}$|^(?:https?:\/\/|www\.)\S+$/;
const CIVIL_NUMBER = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-?\d{4}$/;
const MOST_NAME_WORDS = 6;
const LONGEST_NAME = 60;

/** One look at a cell; the same value is looked at once. */
export function lookAt(cell: unknown): CellLook | null {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const seen = firstLook(cell);
  remembered.set(cell, seen);
  return seen;
}

function valueOf(cell: unknown, text: string): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (!NUMBER.test(text)) return null;
  const plain = text.replace(/ ?%$/, "");
  const value = Number(plain.includes(",") ? plain.replace(/\./g, "").replace(",", ".") : plain);
  return text.endsWith("%") ? value / 100 : value;
}

/** How a label of the scale reads, whatever way it is written; null for any other text. */
export function labelOf(text: string): LabelReading | null {
  const read = readLabel(text);
  if (read !== null) return read;
  const kind = looseKind(text);
  if (kind === null) return null;
  if (kind === AnswerKind.DontKnow) return { kind: "dontKnow" };
  if (kind === AnswerKind.NotApplicable) return { kind: "notApplicable" };
  return { kind: "grade", family: "extent", level: STANDARD_LEVELS[kind] ?? 0 };
}

const STANDARD_LEVELS: Readonly<Record<number, number>> = { 1: -4, 2: -2, 3: 0, 4: 2, 5: 3 };

function isNameText(text: string): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}/u.test(text) || /[?!]$/.test(text)) return false;
  return text.split(" ").length <= MOST_NAME_WORDS;
}

function firstLook(cell: unknown): CellLook | null {
  const text = cell === null || cell === undefined ? "" : normalForm(String(cell));
  if (text === "" || STANDARD_SCALE.kindOf(cell) === AnswerKind.ErrorCell) return null;
  const value = valueOf(cell, text);
  const isWord = value === null && typeof cell === "string";
  const date = dateOf(cell, text);
  const label = isWord ? labelOf(text) : null;
  return {
    text,
    value,
    isCode: CODE.test(text),
    label,
    date,
    isName: isWord && label === null && date === null && !ADDRESS.test(text) && isNameText(text),
    isAddress: isWord && ADDRESS.test(text),
    isCivilNumber: CIVIL_NUMBER.test(text),
  };
}
