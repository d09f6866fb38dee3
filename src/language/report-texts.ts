import type { Section } from "./language";

const STYLE = { dateStyle: "short", timeStyle: "short" } as const;

/** What a report of several sheets says beside its analyses. */
export const reportTexts = {
  contents: { da: "Indhold", en: "Contents" },
  back: { da: "← Indhold", en: "← Contents" },
  plainTitle: { da: "Evaluering af samtaleprogram", en: "Evaluation of a conversation programme" },
  title: {
    da: (programme: string) => `Evaluering: ${programme}`,
    en: (programme: string) => `Evaluation: ${programme}`,
  },
  subtitle: {
    da: (files: string, date: string) => `Læst fra ${files}. Skrevet ${date}.`,
    en: (files: string, date: string) => `Read from ${files}. Written ${date}.`,
  },
  manyFiles: {
    da: (count: number) => `${count} filer`,
    en: (count: number) => `${count} files`,
  },
  sheet: { da: "Ark", en: "Sheet" },
  shows: { da: "Hvad det viser", en: "What it shows" },
  measured: { da: "Hvad det bygger på", en: "What it rests on" },
  responses: { da: "N (besvarelser)", en: "N (responses)" },
  built: { da: "Bygget", en: "Built" },
  notBuilt: { da: "Ikke bygget denne gang", en: "Not built this time" },
  when: {
    da: (at: Date) => new Intl.DateTimeFormat("da-DK", STYLE).format(at),
    en: (at: Date) => new Intl.DateTimeFormat("en-GB", STYLE).format(at),
  },
  page: { da: "Side", en: "Page" },
  of: { da: "af", en: "of" },
} as const satisfies Section;
