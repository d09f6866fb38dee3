import type { Section } from "./language";
import { numberWord } from "./number-words";
import { capital, countOf } from "./shown-words";

const FIGURES = { da: ["tal", "tal"], en: ["figure", "figures"] } as const;
const UNITS = { da: ["enhed", "enheder"], en: ["unit", "units"] } as const;

const fewDa = (least: number) => `færre end ${numberWord(least, "da")} personer`;
const fewEn = (least: number) => `fewer than ${numberWord(least, "en")} persons`;

/** What is told of figures that are withheld, and of their not being so. */
export const withholdingTexts = {
  shown: {
    da: (count: number, least: number) =>
      `Diskretion: ${countOf(count, FIGURES.da, "da")} er holdt tilbage og vist som »·«, fordi ${fewDa(least)} har svaret, eller fordi ${count === 1 ? "tallet" : "tallene"} ville røbe et andet, der er holdt tilbage.`,
    en: (count: number, least: number) =>
      `Confidentiality: ${countOf(count, FIGURES.en, "en")} ${count === 1 ? "is" : "are"} withheld and shown as “·”, since ${fewEn(least)} answered, or since ${count === 1 ? "it" : "they"} would give away another that is withheld.`,
  },
  leftOut: {
    da: (units: number, least: number) =>
      `Diskretion: ${countOf(units, UNITS.da, "da")} indgår ikke, fordi ${fewDa(least)} har svaret, eller fordi ${units === 1 ? "enhedens" : "enhedernes"} tal ville røbe et andet, der er holdt tilbage.`,
    en: (units: number, least: number) =>
      `Confidentiality: ${countOf(units, UNITS.en, "en")} ${units === 1 ? "is" : "are"} left out, since ${fewEn(least)} answered, or since ${units === 1 ? "its figures" : "their figures"} would give away another that is withheld.`,
  },
  off: {
    da: "Diskretion er slået fra: tal vises, hvor få personer der end har svaret. Vær varsom med at dele dem.",
    en: "Confidentiality is switched off: figures are shown however few persons answered. Share them with care.",
  },
  title: { da: "Diskretion", en: "Confidentiality" },
  switch: {
    da: (least: number) => `Hold tal fra ${fewDa(least)} tilbage`,
    en: (least: number) => `Withhold figures of ${fewEn(least)}`,
  },
  on: {
    da: "Også tal, som ville røbe dem, er holdt tilbage. Gælder forhåndsvisninger, ark og rapport; ikke formler med Fidelitets funktioner.",
    en: "Figures that would give them away are withheld, too. Holds for previews, sheets and report; not for formulas with Fidelity’s functions.",
  },
  askTitle: { da: "Slå diskretion fra?", en: "Switch confidentiality off?" },
  askText: {
    da: (least: number) =>
      `Så vises tal fra ${fewDa(least)}, og den enkeltes svar kan måske genkendes. Valget gemmes i projektmappen, og det kommer til at stå på arkene.`,
    en: (least: number) =>
      `Then figures of ${fewEn(least)} are shown, and one person’s answers may be recognised. The choice is kept in the workbook, and the sheets will say so.`,
  },
  switchOff: { da: "Slå fra", en: "Switch off" },
  keepOn: { da: "Behold diskretion", en: "Keep confidentiality" },
  units: {
    da: (count: number) =>
      `${capital(numberWord(count, "da"))} ${count === 1 ? "enhed" : "enheder"} er holdt tilbage af hensyn til diskretion.`,
    en: (count: number) =>
      `${capital(numberWord(count, "en"))} ${count === 1 ? "unit is" : "units are"} withheld for confidentiality.`,
  },
  mark: { da: "holdt tilbage", en: "withheld" },
  total: {
    da: (element: string) => `I ${element} er tallene holdt tilbage af hensyn til diskretion.`,
    en: (element: string) => `In ${element} the figures are withheld for confidentiality.`,
  },
} as const satisfies Section;
