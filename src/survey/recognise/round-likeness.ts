import { remembered } from "../remembered";
import { isRoundName as isNumberedRound } from "../rounds/round-form";

const MONTH =
  "jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|october";
const ROUND_WORD =
  "måling(?:en)?|maaling|målerunde|målepunkt|målenr|undersøgelse(?:n)?|runde|bølge|periode|tidspunkt|survey|round|wave|period|time";
const STAGE =
  "før|efter|start|slut|baseline|opfølgning|midtvejs|slutmåling|startmåling|basismåling|nulpunkt|pre|post|before|after|follow-?up|first|last|første|anden|tredje|fjerde|femte|sjette|sidste";
const SEASON = "forår|sommer|efterår|vinter|spring|summer|autumn|fall|winter";
const PART = "(?:halvår|kvartal|kvt|uge|week|quarter|årgang|år|year|q|k|h|u|w|v|t)";
const TOKEN = new RegExp(
  `^(?:(?:${MONTH})|(?:${ROUND_WORD})|(?:${STAGE})(?:måling)?|(?:${SEASON})|${PART}|nr|no|før måling|${PART}?\\d{1,4}|\\d{4}[-/]\\d{2,4}|i{1,3}|iv|vi?)$`,
);
const WORDED = new RegExp(
  `^(?:(?:${MONTH})|(?:${ROUND_WORD})|(?:${STAGE})(?:måling)?|(?:${SEASON})|${PART}|${PART}\\d{1,4})$`,
);
/** Words that need something beside them to name a round. */
const BARE = new RegExp(`^(?:(?:${ROUND_WORD})|${PART}|nr|no|v|i{1,3})$`);
const YEAR = /^(?:19|20)\d{2}(?:[/-]\d{2,4})?$/;
const DATE = /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$|^\d{4}-\d{2}(?:-\d{2})?$/;

function tokensOf(text: string): string[] {
  return text.split(/[\s.,:;()_–-]+(?!\d{2,4}$)|[\s.,:;()_–]+/).filter((token) => token !== "");
}

interface Likeness {
  /** Nothing but a round is called so: "Måling 2", "T0", "Forår 2023". */
  isName: boolean;
  /** A number, a year, a date or a stage alone could name one. */
  isLike: boolean;
}

function look(text: string): Likeness {
  if (text.length > 40) return { isName: false, isLike: false };
  if (isNumberedRound(text)) return { isName: true, isLike: true };
  if (YEAR.test(text) || DATE.test(text)) return { isName: false, isLike: true };
  const tokens = tokensOf(text);
  const isLike = tokens.length > 0 && tokens.every((token) => TOKEN.test(token));
  const isWhole = tokens.length > 1 || tokens.some((token) => !BARE.test(token));
  const isName = isLike && isWhole && tokens.some((token) => WORDED.test(token));
  return { isName, isLike };
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
