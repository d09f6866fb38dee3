import { normalForm } from "../ground/normal-form";
import { wording, type ItemHeader } from "./split-header";

/** A number, perhaps behind a word for it, before what is asked: "Q1. …", "Spm. 2 - …", "3.1 …". */
const NUMBERED =
  /^(\p{L}{0,12})[. _]*(\d{1,3})((?:[._-]\d{1,3})?\p{L}?)(?:\s*[.):|–—-]+\s*|\s+)(\S.*)$/u;
const NUMBER_ALONE = /^\p{L}{0,12}[. _]*\d{1,3}(?:[._-]\d{1,3})*\p{L}?$/u;

/** Whether a text is a number, perhaps with a word or a letter before it: "Spørgsmål 3", "Q3_1". */
export function isNumberAlone(text: string): boolean {
  return NUMBER_ALONE.test(text.trim());
}

/** Questions without the numbers that all of them begin with. */
export interface WithoutNumbers {
  /** As given where not every question has a number of its own. */
  bare: readonly ItemHeader[];
  /** The numbers run through all questions and say nothing of groups: "Q1" … "Q18", "Q3_1" … "Q3_6". */
  isRunning: boolean;
}

/** Takes away the numbers of questions, where each has another one behind the same word. */
export function withoutNumbers(headers: readonly ItemHeader[]): WithoutNumbers {
  const as = { bare: headers, isRunning: false };
  const parts = headers.map((header) => NUMBERED.exec(wording(header)));
  if (headers.length < 2 || parts.some((part) => part === null)) return as;
  const found = parts.flatMap((part) => (part === null ? [] : [part]));
  const words = new Set(found.map(([, word]) => normalForm(word)));
  const firsts = new Set(found.map(([, , first]) => first));
  const numbers = new Set(found.map(([, , first, more]) => `${first}${more}`));
  if (words.size > 1 || numbers.size < headers.length) return as;
  const isOneLevel = found.every(([, , , more]) => more === "");
  const bare = headers.map((header, i) => ({ ...header, text: found[i][4], asked: found[i][4] }));
  return { bare, isRunning: isOneLevel || firsts.size === 1 };
}
