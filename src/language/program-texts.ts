import type { Section } from "./language";

/** The words of the sheet Program: those that are written on it are those that it is read by. */
export const programTexts = {
  sheet: { da: "Program", en: "Programme" },
  holds: {
    da: "Navn, grænser, positive svar, kerneelementer og enheder: hvad der gælder for programmet.",
    en: "Name, limits, positive answers, core elements and units: what holds for the programme.",
  },
  instruction: {
    da: "Det, der står her, gælder for alle analyser, også på kommandolinjen. En tom celle betyder det sædvanlige.",
    en: "What stands here holds for every analysis, on the command line too. An empty cell means the usual.",
  },
  setting: { da: "Indstilling", en: "Setting" },
  value: { da: "Værdi", en: "Value" },
  meaning: { da: "Forklaring", en: "Explanation" },

  name: { da: "Programmets navn", en: "Name of the programme" },
  nameMeaning: { da: "Står på rapportens sider.", en: "Stands on the report’s pages." },
  high: { da: "Høj fra", en: "High from" },
  highMeaning: {
    da: "Fra denne andel er implementeringsgraden høj.",
    en: "From this share the grade of implementation is high.",
  },
  middle: { da: "Middel fra", en: "Middle from" },
  middleMeaning: {
    da: "Fra denne andel er implementeringsgraden middel, under den lav.",
    en: "From this share the grade of implementation is middle, below it low.",
  },
  positive: { da: "Positive svar", en: "Positive answers" },
  positiveMeaning: {
    da: "Svarene, der tæller som positive, adskilt af semikolon.",
    en: "The answers that count as positive, parted by semicolons.",
  },
  total: { da: "Samlet beregnes som", en: "The total is" },
  totalMeaning: {
    da: "Andel af alle svar eller Gennemsnit af enheder.",
    en: "Share of all answers or Mean of units.",
  },
  pooled: { da: "Andel af alle svar", en: "Share of all answers" },
  mean: { da: "Gennemsnit af enheder", en: "Mean of units" },
  leastPersons: { da: "Mindste antal personer", en: "Least number of persons" },
  leastPersonsMeaning: {
    da: "Har færre svaret, vises tallene ikke.",
    en: "Where fewer answered, figures are not shown.",
  },
  leastResponses: { da: "Mindste antal besvarelser", en: "Least number of responses" },
  leastResponsesMeaning: {
    da: "Har en enhed færre besvarelser i en måling, bliver det nævnt.",
    en: "Where a unit has fewer responses in a round, it is told.",
  },

  element: { da: "Kerneelement", en: "Core element" },
  target: { da: "Mål", en: "Target" },
  elementMeaning: {
    da: "Kerneelementerne i den rækkefølge, de skal stå i, og den andel, der skal nås.",
    en: "The core elements in the order in which they are to stand, and the share to be reached.",
  },
  unit: { da: "Enhed", en: "Unit" },
  aliases: { da: "Andre stavemåder", en: "Other spellings" },
  unitMeaning: {
    da: "Enhederne i den rækkefølge, de skal stå i, og hvad de ellers hedder i data, adskilt af semikolon.",
    en: "The units in the order in which they are to stand, and what else they are called in the data, parted by semicolons.",
  },
} as const satisfies Section;
