import { normalForm } from "./normal-form";

const NUMBERED =
  /^(?:(?:måling|maaling|målerunde|runde|round|bølge|wave) ?(?:nr\.? ?)?)?0*(\d{1,2})\.?(?: (?:måling|målerunde|runde|round|bølge|wave))?$/;

/**
 * The form under which two names of a round are equal: as for other names, and "Måling 2",
 * "2. måling", "Runde 2" and the number 2 alone are the same round.
 */
export function roundForm(name: string): string {
  const form = normalForm(name);
  const number = NUMBERED.exec(form)?.[1];
  return number === undefined ? form : `måling ${number}`;
}

/** Whether a text names a round by its number, in words: "Måling 2", not 2 alone. */
export function isRoundName(text: string): boolean {
  const form = normalForm(text);
  return NUMBERED.test(form) && /\p{L}/u.test(form);
}
