import type { Section } from "./language";

/** Why nothing can be computed, in one sentence each. */
export const nothingTexts = {
  "books-differ": {
    da: (source: string) =>
      `I ${source} er der ikke gjort rede for alle celler, så tallene kan ikke bruges. Det er en fejl i Fidelitet for Excel.`,
    en: (source: string) =>
      `Not every cell of ${source} is accounted for, so no figures can be used. This is a fault in Fidelitet for Excel.`,
  },
  "no-survey": {
    da: () =>
      "Ingen spørgeskemadata fundet: der skal være en overskrift »Enhed« (eller »Kommune«, »Jobcenter«) og kolonner med svar.",
    en: () =>
      "No survey data found: there must be a header “Enhed” (or “Kommune”, “Jobcenter”) and columns of answers.",
  },
  "no-responses": {
    da: (source: string) =>
      `${source} har spørgeskemaets overskrifter, men ingen besvarelser. Der skal være mindst én række med enhed og svar.`,
    en: (source: string) =>
      `${source} has the survey's headers but no responses. There must be at least one row with a unit and answers.`,
  },
  "no-valid-answers": {
    da: (source: string) =>
      `${source} har besvarelser, men ikke et eneste gyldigt svar. Et gyldigt svar er et af de fem fra »Slet ikke« til »I meget høj grad« eller en kode fra 1 til 5.`,
    en: (source: string) =>
      `${source} has responses but not a single valid answer. A valid answer is one of the five from “Slet ikke” to “I meget høj grad”, or a code from 1 to 5.`,
  },
} as const satisfies Section;
