import type { Grade } from "../../evaluation/grade";
import type { SureGrade } from "../../evaluation/grade-certainty";
import type { Language, Section } from "../../language/language";
import { numberWord } from "../../language/number-words";
import { countOf, listed, percent } from "../../language/shown-words";
import { responseCount } from "../../language/response-words";

const GRADES = {
  da: { high: "Høj", middle: "Middel", low: "Lav" },
  en: { high: "High", middle: "Middle", low: "Low" },
} as const satisfies Record<Language, Record<Grade, string>>;

const UNITS = { da: ["enhed", "enheder"], en: ["unit", "units"] } as const;

const word = (count: number, language: Language) =>
  count === 0 ? (language === "da" ? "ingen" : "none") : numberWord(count, language);

/** A unit's name with its share in whole per cent. */
export interface NamedShare {
  unit: string;
  percent: number;
}

const named = (units: readonly NamedShare[], language: Language) =>
  listed(
    units.map((each) => `${each.unit} (${percent(each.percent, language)})`),
    language,
  );

export const rankingTexts = {
  title: { da: "Rangordning", en: "Ranking" },
  share: { da: "Andel positive", en: "Share positive" },
  places: { da: "Mulige pladser", en: "Possible places" },
  shrunken: { da: "Udjævnet andel", en: "Smoothed share" },
  grade: { da: "Implementeringsgrad", en: "Grade" },
  fewApart: {
    da: "De fleste enheder kan ikke skelnes sikkert fra hinanden",
    en: "Most units cannot be told apart for certain",
  },
  manyApart: {
    da: "De fleste enheder kan skelnes sikkert fra mindst én anden",
    en: "Most units can be told for certain from at least one other",
  },
  elementTitle: {
    da: (element: string, apart: number, all: number) =>
      `${element}: ${word(apart, "da")} af ${countOf(all, UNITS.da, "da")} kan skelnes sikkert fra mindst én anden`,
    en: (element: string, apart: number, all: number) =>
      `${element}: ${word(apart, "en")} of ${countOf(all, UNITS.en, "en")} can be told for certain from at least one other`,
  },
  subtitle: {
    da: (round: string, n: number) =>
      `Andel positive svar i pct. med 95 pct. interval, ${round}, N = ${responseCount(n, "da")}.`,
    en: (round: string, n: number) =>
      `Share of positive answers in per cent with 95 per cent intervals, ${round}, N = ${responseCount(n, "en")}.`,
  },
  chartFinding: {
    da: (element: string) => `${element}: enhederne med interval`,
    en: (element: string) => `${element}: the units with intervals`,
  },
  sureGrade: {
    da: ({ grade, certain, couldBe }: SureGrade) => gradeWords(grade, certain, couldBe, "da"),
    en: ({ grade, certain, couldBe }: SureGrade) => gradeWords(grade, certain, couldBe, "en"),
  },
  high: { da: GRADES.da.high, en: GRADES.en.high },
  middle: { da: GRADES.da.middle, en: GRADES.en.middle },
  low: { da: GRADES.da.low, en: GRADES.en.low },
  total: {
    da: (share: number) => `Samlet ${share} %`,
    en: (share: number) => `Total ${share}%`,
  },
  highest: {
    da: (element: string, { unit, percent: share }: NamedShare) =>
      `I ${element} ligger ${unit} højest (${percent(share, "da")}).`,
    en: (element: string, { unit, percent: share }: NamedShare) =>
      `In ${element}, ${unit} is highest (${percent(share, "en")}).`,
  },
  among: {
    da: (element: string, units: readonly NamedShare[]) =>
      `I ${element} er ${named(units, "da")} blandt de højeste.`,
    en: (element: string, units: readonly NamedShare[]) =>
      `In ${element}, ${named(units, "en")} are among the highest.`,
  },
  apart: {
    da: (apart: number, all: number) =>
      `Af ${countOf(all, UNITS.da, "da")} kan ${word(apart, "da")} skelnes sikkert fra mindst én anden.`,
    en: (apart: number, all: number) =>
      `Of ${countOf(all, UNITS.en, "en")}, ${word(apart, "en")} can be told for certain from at least one other.`,
  },
  sure: {
    da: (sure: number, all: number) =>
      `Implementeringsgraden er sikker for ${word(sure, "da")} af ${countOf(all, UNITS.da, "da")}.`,
    en: (sure: number, all: number) =>
      `The grade is certain for ${word(sure, "en")} of ${countOf(all, UNITS.en, "en")}.`,
  },
  noFigures: {
    da: (element: string) => `I ${element} er der ingen enheder med tal.`,
    en: (element: string) => `In ${element} no unit has a figure.`,
  },
  onlyOne: {
    da: (element: string, unit: string) => `I ${element} har kun ${unit} et tal.`,
    en: (element: string, unit: string) => `In ${element} only ${unit} has a figure.`,
  },
  without: {
    da: (element: string, units: string) => `${element}: uden tal er ${units}.`,
    en: (element: string, units: string) => `${element}: without a figure: ${units}.`,
  },
  placesNote: {
    da: "Mulige pladser går fra 1 + de enheder, der sikkert ligger over, til antallet af enheder minus dem, der sikkert ligger under (parvise test, Holm over enhedens sammenligninger, 5 pct.).",
    en: "Possible places run from 1 + the units surely above to the number of units less those surely below (pairwise tests, Holm over the unit’s comparisons, 5 per cent).",
  },
  chanceNote: {
    da: "Selv 18 helt ens enheder med 11 medarbejdere og 10 spørgsmål spredes typisk omkring 30 procentpoint af tilfældigheder alene (simuleret, 70 pct. positive): læs pladserne, ikke rækkefølgen.",
    en: "Even 18 identical units with 11 employees and 10 questions typically spread over some 30 percentage points by chance alone (simulated, 70 per cent positive): read the places, not the order.",
  },
  shrunkenNote: {
    da: "Udjævnet andel er trukket mod Samlet, så meget som enhedens få svar taler for; den er et bedre gæt på praksis, men erstatter ikke andelen.",
    en: "The smoothed share is drawn towards the total as far as the unit’s few answers suggest; it is a better guess at practice, but does not replace the share.",
  },
  gradeNote: {
    da: (high: number, middle: number) =>
      `Graden er Høj fra ${percent(high, "da")}, Middel fra ${percent(middle, "da")}, ellers Lav, efter det viste tal. Den er sikker, når mindst 95 pct. af usikkerheden ligger i den.`,
    en: (high: number, middle: number) =>
      `The grade is High from ${percent(high, "en")}, Middle from ${percent(middle, "en")}, else Low, by the figure shown. It is certain where at least 95 per cent of the uncertainty lies in it.`,
  },
} as const satisfies Section;

function gradeWords(
  grade: Grade,
  certain: boolean,
  couldBe: readonly Grade[],
  language: Language,
): string {
  const words = GRADES[language];
  if (certain) return `${language === "da" ? "Sikkert" : "Certainly"} ${words[grade]}`;
  const others = couldBe.map((each) => words[each]).join(language === "da" ? " eller " : " or ");
  return `${words[grade]}, ${language === "da" ? "kan være" : "may be"} ${others}`;
}
