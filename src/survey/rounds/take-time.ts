import { dayOf, monthsOf, weekOf, type TimeSpan, type YearPart } from "./time-span";

/** What a text says of when it was, and the text that remains without it. */
export interface TimeTaken {
  span: TimeSpan | null;
  /** A part of a year that is not told. */
  part: YearPart | null;
  rest: string;
}

const MONTHS = [
  "jan(?:uary?|uar)?",
  "feb(?:ruary?|ruar)?",
  "mar(?:ts|ch|s)?",
  "apr(?:il)?",
  "ma[jy]",
  "june?|juni?",
  "jul[iy]?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "o[kc]t(?:ober)?",
  "nov(?:ember)?",
  "de[cz](?:ember)?",
];
const MONTH = `(?<month>${MONTHS.join("|")})\\.?`;
const IS_MONTH = MONTHS.map((month) => new RegExp(`^(?:${month})$`));

/** Seasons by their months; winter lies in two years and belongs to neither. */
const SEASONS: readonly (readonly [RegExp, YearPart])[] = [
  [/^(?:forår\p{L}*|spring)$/u, { from: 2, to: 5 }],
  [/^(?:sommer\p{L}*|summer)$/u, { from: 5, to: 8 }],
  [/^(?:efterår\p{L}*|autumn|fall)$/u, { from: 8, to: 11 }],
];

const YEAR = "(?<year>(?:19|20)\\d\\d)";
const SHORT_YEAR = "(?<year>(?:(?:19|20)\\d\\d)|'?\\d\\d)";
const NO_DIGIT_BEFORE = "(?<![\\d.,])";
const END = "(?![\\d])";

type Groups = Record<string, string | undefined>;
type Reading = (groups: Groups) => Omit<TimeTaken, "rest"> | null;

function spanned(span: TimeSpan | null): Omit<TimeTaken, "rest"> | null {
  return span === null ? null : { span, part: null };
}

function number(text: string | undefined): number {
  return Number((text ?? "").replace("'", ""));
}

function monthNumber(word: string | undefined): number {
  return IS_MONTH.findIndex((month) => month.test(word ?? ""));
}

function partOf(count: number, nth: number): YearPart | null {
  if (nth < 1 || nth > count) return null;
  const months = 12 / count;
  return { from: (nth - 1) * months, to: nth * months };
}

/** A part of a year, with its year where one stands beside it. */
function inYear(part: YearPart | null, year: string | undefined): Omit<TimeTaken, "rest"> | null {
  if (part === null) return null;
  return year === undefined
    ? { span: null, part }
    : { span: monthsOf(number(year), part), part: null };
}

const NTH_PART = (word: string) =>
  `(?:${YEAR}[ ,./-]*)?(?:(?<before>\\d{1,2})\\.? ?(?:${word})|(?:${word})\\.? ?(?<after>\\d{1,2}))(?:\\.?[ ,./-]+(?:i )?(?<late>(?:(?:19|20)\\d\\d)|'?\\d\\d(?!\\d)))?`;

function nthPart(count: number): Reading {
  return (g) => inYear(partOf(count, number(g.before ?? g.after)), g.year ?? g.late);
}

/** Two months of which the year stands behind the later one. */
const MONTHS_ON = `(?<!\\p{L})(?<first>${MONTHS.join("|")})\\.? ?(?:[-–/+&]|til|og|to|and) ?${MONTH}(?!\\p{L})[ ,./-]*(?:(?:i )?${SHORT_YEAR}${END})?`;

/** The ways in which people write a time, the most telling first. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [
    new RegExp(
      `${NO_DIGIT_BEFORE}${YEAR}-(?<m>\\d{1,2})-(?<d>\\d{1,2})${END}(?:t[\\d:.z+]+)?`,
      "u",
    ),
    (g) => spanned(dayOf(number(g.year), number(g.m), number(g.d))),
  ],
  [
    new RegExp(`${NO_DIGIT_BEFORE}${YEAR}(?<m>[01]\\d)(?<d>[0-3]\\d)${END}`, "u"),
    (g) => spanned(dayOf(number(g.year), number(g.m), number(g.d))),
  ],
  [
    new RegExp(
      `${NO_DIGIT_BEFORE}(?<d>\\d{1,2})[./-] ?(?<m>\\d{1,2})[./ -]{1,2}${SHORT_YEAR}${END}`,
      "u",
    ),
    (g) =>
      // Days come first here; a month above 12 says that they came second.
      spanned(
        dayOf(number(g.year), number(g.m), number(g.d)) ??
          dayOf(number(g.year), number(g.d), number(g.m)),
      ),
  ],
  [
    new RegExp(
      `${NO_DIGIT_BEFORE}(?:(?<d>\\d{1,2})\\.? *(?:of )?)(?<!\\p{L})${MONTH}[ ,.-]*${SHORT_YEAR}${END}`,
      "u",
    ),
    (g) => spanned(dayOf(number(g.year), monthNumber(g.month) + 1, number(g.d))),
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH} +(?<d>\\d{1,2}), *${YEAR}${END}`, "u"),
    (g) => spanned(dayOf(number(g.year), monthNumber(g.month) + 1, number(g.d))),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?:${YEAR}[ ,./-]*)?(?:uge|week|wk|u)\\.? ?(?<week>\\d{1,2})(?:[ ,./-]+(?:i )?(?<late>(?:19|20)\\d\\d|'?\\d\\d(?!\\d)))?${END}`,
      "u",
    ),
    (g) => {
      const year = g.year ?? g.late;
      if (year !== undefined) return spanned(weekOf(number(year), number(g.week)));
      // A week of an untold year: a part of a year as long as a quarter of a month.
      const from = (number(g.week) - 1) / 4.4;
      return number(g.week) > 53 ? null : { span: null, part: { from, to: from + 1 / 4.4 } };
    },
  ],
  [
    new RegExp(
      `(?<![\\p{L}])${NTH_PART("kvartal\\p{L}*|kvt|kv|quarter|qtr|q")}(?!\\p{L})${END}`,
      "u",
    ),
    nthPart(4),
  ],
  [
    new RegExp(`(?<![\\p{L}])${NTH_PART("halvår\\p{L}*|half(?: year)?|h")}(?!\\p{L})${END}`, "u"),
    nthPart(2),
  ],
  [new RegExp(`(?<![\\p{L}])${NTH_PART("tertial\\p{L}*")}(?!\\p{L})${END}`, "u"), nthPart(3)],
  [
    new RegExp(MONTHS_ON, "u"),
    (g) => {
      const [from, last] = [monthNumber(g.first), monthNumber(g.month)];
      // From one year into the next, of which only the later is told.
      const isOver = last < from;
      if (g.year === undefined) return isOver ? null : inYear({ from, to: last + 1 }, g.year);
      return inYear({ from: isOver ? from - 12 : from, to: last + 1 }, g.year);
    },
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})[ ,./-]*(?:(?:i )?${SHORT_YEAR}${END})?`, "u"),
    (g) => {
      const from = monthNumber(g.month);
      return inYear({ from, to: from + 1 }, g.year);
    },
  ],
  [
    new RegExp(`${NO_DIGIT_BEFORE}${YEAR}[ ./-]+${MONTH}(?!\\p{L})`, "u"),
    (g) => {
      const from = monthNumber(g.month);
      return inYear({ from, to: from + 1 }, g.year);
    },
  ],
  [
    new RegExp(`vinter\\p{L}* ${YEAR} ?[/–-] ?(?:(?:19|20)\\d\\d|\\d\\d)${END}`, "u"),
    (g) => spanned(monthsOf(number(g.year), { from: 11, to: 14 })),
  ],
  [
    // A school year or season from one year into the next.
    new RegExp(`${NO_DIGIT_BEFORE}${YEAR} ?[/–-] ?(?<next>(?:(?:19|20)\\d\\d)|\\d\\d)${END}`, "u"),
    (g) => {
      const year = number(g.year);
      const next = number(g.next) % 100;
      const month = number(g.next);
      if (next === (year + 1) % 100) return spanned(monthsOf(year, { from: 7, to: 19 }));
      if (month < 1 || month > 12) return null;
      return spanned(monthsOf(year, { from: month - 1, to: month }));
    },
  ],
  [
    new RegExp(`${NO_DIGIT_BEFORE}(?<m>0?[1-9]|1[0-2])[./-]${YEAR}${END}`, "u"),
    (g) => spanned(monthsOf(number(g.year), { from: number(g.m) - 1, to: number(g.m) })),
  ],
  [
    new RegExp(`(?<!\\p{L})(?<season>\\p{L}+)[ ,.-]*(?:i )?(?:${SHORT_YEAR}${END})?`, "u"),
    (g) => {
      const part = SEASONS.find(([season]) => season.test(g.season ?? ""))?.[1];
      return part === undefined ? null : inYear(part, g.year);
    },
  ],
  [
    new RegExp(`${NO_DIGIT_BEFORE}${YEAR}${END}`, "u"),
    (g) => spanned(monthsOf(number(g.year), { from: 0, to: 12 })),
  ],
];

const ANYWHERE = READINGS.map(([pattern, read]) => [new RegExp(pattern, "gu"), read] as const);

/** A time of day, which says nothing of a round. */
const CLOCK = /(?<![\d.])(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?![\d.])/u;

/**
 * Takes the time out of a text in normal form: days, weeks, months, quarters, halves, seasons,
 * school years and years, as Danes and English write them.
 */
export function takeTime(text: string): TimeTaken {
  for (const [pattern, read] of ANYWHERE) {
    // A word that is no season may stand before one.
    for (const found of text.matchAll(pattern)) {
      const taken = read(found.groups ?? {});
      if (taken === null) continue;
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
      return { ...taken, rest: rest.replace(CLOCK, " ") };
    }
  }
  return { span: null, part: null, rest: text };
}
