import { normalForm } from "./normal-form";

const MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "ma",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt|oct",
  "nov",
  "dec",
];
const MONTH = MONTHS.map((month, i) => `(?<m${i}>(?:${month})[a-zæøå]*)`).join("|");
/** "15. marts 2024", "marts 2024", "March 15, 2024". */
const MONTH_WORD = new RegExp(
  `\\b(?:(?<before>\\d{1,2})\\. *)?(?:${MONTH})[ .]*(?:(?<after>\\d{1,2}), *)?(?<year>\\d{4})\\b`,
);
/** A time of day that stands after a date. */
const TIME = /\b\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\b/;
const ISO_DATE = /\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b/;
const DAY_FIRST = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;

/** What a round's name says of its place among the others. */
interface RoundKey {
  number: number | null;
  /** Days, only to be compared with one another. */
  date: number | null;
}

function days(year: number, month: number, day: number): number {
  return (year * 12 + month) * 31 + day;
}

/** The first date in a text, with the text that remains without it. */
function takeDate(text: string): { date: number | null; rest: string } {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) {
    const date = days(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3] ?? 1));
    return { date, rest: text.replace(iso[0], " ") };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const date = days(Number(dayFirst[3]), Number(dayFirst[2]) - 1, Number(dayFirst[1]));
    return { date, rest: text.replace(dayFirst[0], " ") };
  }
  const word = MONTH_WORD.exec(text);
  if (word?.groups !== undefined) {
    const { groups } = word;
    const month = MONTHS.findIndex((_, i) => groups[`m${i}`] !== undefined);
    const day = Number(groups.before ?? groups.after ?? 1);
    return { date: days(Number(groups.year), month, day), rest: text.replace(word[0], " ") };
  }
  return { date: null, rest: text };
}

function keyOf(name: string): RoundKey {
  const { date, rest } = takeDate(normalForm(name.replace(/_/g, " ")));
  const number = /\d+(?:[.,]\d+)?/.exec(date === null ? rest : rest.replace(TIME, " "));
  return { number: number === null ? null : Number(number[0].replace(",", ".")), date };
}

/**
 * The order of rounds: by the number in their names where each has one, else by the date where
 * each has one, else as they first appeared. Ties fall to the next rule.
 *
 * @returns indices into `names`, first round first.
 */
export function roundOrder(names: readonly string[]): number[] {
  const keys = names.map(keyOf);
  const byNumber = keys.every((key) => key.number !== null);
  const byDate = keys.every((key) => key.date !== null);
  return keys
    .map((_, index) => index)
    .sort((a, b) => {
      const number = byNumber ? (keys[a].number ?? 0) - (keys[b].number ?? 0) : 0;
      const date = byDate ? (keys[a].date ?? 0) - (keys[b].date ?? 0) : 0;
      return number || date || a - b;
    });
}
