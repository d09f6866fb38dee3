import { normalForm } from "../ground/normal-form";
import { isTimeAlone, roundMeaning } from "./round-meaning";
import { spanForm } from "./time-span";

const NUMBERED =
  /^(?:(?:måling|maaling|målerunde|målenr|runde|round|bølge|wave)\.? ?(?:nr\.? ?)?)?0*(\d{1,2})\.?(?: (?:måling|målerunde|runde|round|bølge|wave))?$/;
/** "T 0" is T0. */
const LETTERED = /^(\p{L}) ?(\d{1,2})$/u;

/**
 * The form under which two names of a round are equal: as for other names; "Måling 2",
 * "2. måling", "Runde 2" and the number 2 alone are the same round, and so are two texts of the
 * same time: "sep 23", "September 2023" and "2023-09".
 */
export function roundForm(name: string): string {
  // "1.måling" is "1. måling".
  const form = normalForm(name).replace(/(\d)\.(?=\p{L})/gu, "$1. ");
  const number = NUMBERED.exec(form)?.[1];
  if (number !== undefined) return `måling ${number}`;
  const [, letter, place] = LETTERED.exec(form) ?? [];
  if (place !== undefined) return `${letter}${place}`;
  if (!/\d/.test(form)) return form;
  const meaning = roundMeaning(form);
  return isTimeAlone(meaning) && meaning.span !== null ? spanForm(meaning.span) : form;
}

/** Whether a text names a round by its number, in words: "Måling 2", not 2 alone. */
export function isRoundName(text: string): boolean {
  const form = normalForm(text);
  return NUMBERED.test(form) && /\p{L}/u.test(form);
}
