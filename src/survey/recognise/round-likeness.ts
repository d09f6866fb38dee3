import { remembered } from "../ground/remembered";
import { couldBeRound, saysRound } from "../rounds/round-meaning";

/** A round's name is short: longer texts are sentences. */
const LONGEST = 40;
/** Nothing but digits is a number, a year or a date of anything. */
const HAS_LETTER = /\p{L}/u;

interface Likeness {
  /** Nothing but a round is called so: "Måling 2", "T0", "Forår 2023". */
  isName: boolean;
  /** A number, a year, a date or a letter alone could name one. */
  isLike: boolean;
}

function look(text: string): Likeness {
  if (text.length > LONGEST) return { isName: false, isLike: false };
  return { isName: HAS_LETTER.test(text) && saysRound(text), isLike: couldBeRound(text) };
}

const likeness = remembered(look);

/** Whether a text, in normal form, names a round by itself. */
export function isRoundName(text: string): boolean {
  return likeness(text).isName;
}

/** Whether a text, in normal form, could name a round under a heading that says so. */
export function isRoundLike(text: string): boolean {
  return likeness(text).isLike;
}
