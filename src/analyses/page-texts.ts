import type { Section } from "../language/language";

/** Words and notes that report pages share. */
export const pageTexts = {
  unit: { da: "Enhed", en: "Unit" },
  element: { da: "Kerneelement", en: "Core element" },
  total: { da: "Samlet", en: "Total" },
  low: { da: "Interval fra", en: "Interval from" },
  high: { da: "Interval til", en: "Interval to" },
  source: {
    da: (sources: string) => `Kilde: ${sources}.`,
    en: (sources: string) => `Source: ${sources}.`,
  },
  helper: {
    da: "Hjælpetal, som kun diagrammerne læser",
    en: "Helper figures that only the charts read",
  },
  leftOut: {
    da: "Andelen er positive svar ud af gyldige svar. »Ved ikke«, ikke relevant og blanke svar indgår ikke.",
    en: "The share is positive answers out of valid answers. “Ved ikke”, not applicable and blank answers are left out.",
  },
  interval: {
    da: "Intervallerne er 95 pct. og tager højde for, at den samme persons svar ligner hinanden. Har næsten alle svaret, siger de, hvor fast praksis er, ikke hvor god stikprøven er.",
    en: "Intervals are 95 per cent and allow for one person’s answers being alike. Where nearly everyone answered, they say how firm practice is, not how good the sample is.",
  },
  pooled: {
    da: "Samlet er andelen af alle svar: alle gyldige svar fra alle enheder lagt sammen.",
    en: "Total is the share of all answers: all valid answers of all units taken together.",
  },
  all: { da: "Alle", en: "All" },
  allUnits: { da: "Alle enheder", en: "All units" },
  allElements: { da: "Alle kerneelementer", en: "All core elements" },
  onlyTotal: { da: "Kun Samlet", en: "The total only" },
  chooseElement: { da: "Kerneelement", en: "Core element" },
  chooseUnit: { da: "Enhed", en: "Unit" },
  noRounds: {
    da: "Der er ingen besvarelser at regne på.",
    en: "There are no responses to compute from.",
  },
} as const satisfies Section;
