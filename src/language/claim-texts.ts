import type { Section } from "./language";

/** What is said of a claim that was reckoned again. Figures come as they are to be shown. */
export const claimTexts = {
  agrees: { da: "Stemmer", en: "Agrees" },
  rounding: { da: "Stemmer kun med afrunding", en: "Agrees only by rounding" },
  disagrees: { da: "Stemmer ikke", en: "Disagrees" },
  disagreesBy: {
    da: (by: string) => `Stemmer ikke (${by})`,
    en: (by: string) => `Disagrees (${by})`,
  },
  changesConclusion: {
    da: "Stemmer ikke (ændrer konklusionen)",
    en: "Disagrees (changes the conclusion)",
  },
  impossible: { da: "Umulig", en: "Impossible" },
  impossibleForN: {
    da: (n: string) => `Umulig for n = ${n}`,
    en: (n: string) => `Impossible for n = ${n}`,
  },
  wrongUnit: { da: "Skal være procentpoint", en: "Should be percentage points" },
  notFound: { da: "Kan ikke regnes efter", en: "Cannot be reckoned again" },

  tooMuch: { da: (by: string) => `${by} for meget`, en: (by: string) => `${by} too much` },
  tooLittle: { da: (by: string) => `${by} for lidt`, en: (by: string) => `${by} too little` },
  points: {
    da: (by: string) => `${by} procentpoint`,
    en: (by: string) => `${by} percentage ${/^-?1$/.test(by) ? "point" : "points"}`,
  },
  percent: { da: (share: string) => `${share} pct.`, en: (share: string) => `${share} per cent` },

  p: {
    da: (p: string, n: string) => `p ${p} ved n = ${n}`,
    en: (p: string, n: string) => `p ${p} at n = ${n}`,
  },
  pOfUnits: {
    da: (p: string, n: string) =>
      `p ${p} ved n = ${n}, antallet af enheder (teksten oplyser intet n)`,
    en: (p: string, n: string) => `p ${p} at n = ${n}, the number of units (the text gives no n)`,
  },
  ownP: {
    da: (p: string) => `p = ${p} i teksten, set i forhold til 0,05`,
    en: (p: string) => `p = ${p} in the text, against 0.05`,
  },
  noN: {
    da: (fitting: string) => `Teksten oplyser intet n; r og p passer sammen ved n = ${fitting}`,
    en: (fitting: string) => `The text gives no n; r and p fit at n = ${fitting}`,
  },
  noFittingN: {
    da: (most: string) => `r og p passer ikke sammen for noget n fra 3 til ${most}`,
    en: (most: string) => `r and p fit at no n from 3 to ${most}`,
  },
  andMore: {
    da: (first: string) => `${first} eller flere`,
    en: (first: string) => `${first} or more`,
  },
  fromTo: {
    da: (first: string, last: string) => `${first} til ${last}`,
    en: (first: string, last: string) => `${first} to ${last}`,
  },
  correlationRange: { da: "r skal ligge fra -1 til 1", en: "r must lie from -1 to 1" },
  share: {
    da: (part: string, whole: string, percent: string) => `${part} af ${whole} er ${percent}`,
    en: (part: string, whole: string, percent: string) => `${part} of ${whole} is ${percent}`,
  },
  nearest: {
    da: (shares: string) => `Nærmest er ${shares}`,
    en: (shares: string) => `The nearest are ${shares}`,
  },
  difference: {
    da: (from: string, to: string, points: string) => `Fra ${from} til ${to} er ${points}`,
    en: (from: string, to: string, points: string) => `From ${from} to ${to} is ${points}`,
  },
  relatively: {
    da: (percent: string) => `eller ${percent} af det første tal`,
    en: (percent: string) => `or ${percent} of the first figure`,
  },
  sum: {
    da: (sum: string) => `Andelene giver ${sum}`,
    en: (sum: string) => `The shares make ${sum}`,
  },
  theTable: { da: "Tabellen", en: "The table" },
  cell: {
    da: (table: string, row: string, column: string, value: string) =>
      `${table}: ${row}, ${column}: ${value}`,
    en: (table: string, row: string, column: string, value: string) =>
      `${table}: ${row}, ${column} is ${value}`,
  },
  cells: {
    da: (table: string, row: string, from: string, to: string, points: string) =>
      `${table}: ${row}, fra ${from} til ${to}: ${points}`,
    en: (table: string, row: string, from: string, to: string, points: string) =>
      `${table}: ${row}, from ${from} to ${to}: ${points}`,
  },
  span: {
    da: (column: string, low: string, high: string, value: string) =>
      `${value} samlet, og delene går fra ${low} til ${high} (${column})`,
    en: (column: string, low: string, high: string, value: string) =>
      `${value} in all, and the parts go from ${low} to ${high} (${column})`,
  },
  total: {
    da: (column: string, sum: string) => `Rækkerne giver ${sum} (${column})`,
    en: (column: string, sum: string) => `The rows make ${sum} (${column})`,
  },
  high: { da: "Høj", en: "High" },
  middle: { da: "Middel", en: "Middle" },
  low: { da: "Lav", en: "Low" },
  gradeCount: {
    da: (table: string, column: string, grade: string, count: string) =>
      `${table}, ${column}: ${grade} er ${count}`,
    en: (table: string, column: string, grade: string, count: string) =>
      `${table}, ${column}: ${grade} are ${count}`,
  },
  gradeOf: {
    da: (table: string, row: string, column: string, grade: string, percent: string) =>
      `${table}: ${row} er ${grade} i ${column} (${percent})`,
    en: (table: string, row: string, column: string, grade: string, percent: string) =>
      `${table}: ${row} is ${grade} in ${column} (${percent})`,
  },
  limitCount: {
    da: (table: string, column: string, count: string) => `${table}, ${column}: det er ${count}`,
    en: (table: string, column: string, count: string) => `${table}, ${column}: it is ${count}`,
  },
  extreme: {
    da: (table: string, column: string, isHigh: boolean, rows: string, percent: string) =>
      `${table}, ${column}: ${isHigh ? "højest" : "lavest"} er ${rows} med ${percent}`,
    en: (table: string, column: string, isHigh: boolean, rows: string, percent: string) =>
      `${table}, ${column}: ${isHigh ? "highest" : "lowest"} is ${rows} at ${percent}`,
  },
  places: {
    da: (row: string, low: string, high: string) =>
      `med usikkerheden kan ${row} ligge fra plads ${low} til ${high}`,
    en: (row: string, low: string, high: string) =>
      `with its uncertainty ${row} can be anywhere from place ${low} to ${high}`,
  },
  whichTable: {
    da: "Teksten siger ikke, hvilket kerneelement det gælder, og ingen af dem passer",
    en: "The text does not say which core element it is of, and none of them fits",
  },
  notInFacts: {
    da: (row: string) =>
      `Intet i projektmappens tabeller for ${row} er det tal, og teksten siger ikke, hvad det er en andel af`,
    en: (row: string) =>
      `No figure of ${row} in the workbook’s tables is that one, and the text does not say what it is a share of`,
  },
  noPair: {
    da: "De to tal, forskellen ligger imellem, er ikke fundet",
    en: "The two figures that the difference lies between were not found",
  },
  notInTable: {
    da: (row: string) => `Tallet står ikke i tabellens række ${row}`,
    en: (row: string) => `The figure is not in the table's row ${row}`,
  },
} as const satisfies Section;
