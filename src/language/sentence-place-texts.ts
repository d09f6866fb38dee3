import type { Section } from "./language";

/** What the report's place says of its sentences. */
export const sentencePlaceTexts = {
  title: { da: "Tekst", en: "Text" },
  what: {
    da: "Det, analyserne siger, i sætninger. De siger ikke mere, end tallene kan bære. Tryk på en sætning for at se dens celler i det byggede ark.",
    en: "What the analyses say, in sentences. They say no more than the figures bear. Press a sentence to see its cells on the built sheet.",
  },
  extent: { da: "Hvor meget", en: "How much" },
  summary: { da: "Sammenfatning", en: "Summary" },
  all: { da: "Alle sætninger", en: "All sentences" },
  onTop: {
    da: "Sæt sammenfatningen øverst på hver af rapportens sider",
    en: "Put the summary on top of each page of the report",
  },
  copy: { da: "Kopiér som tekst", en: "Copy as text" },
  copied: {
    da: "Teksten er kopieret. Sæt den ind, hvor du vil.",
    en: "The text is copied. Paste it where you like.",
  },
  notCopied: {
    da: "Teksten kunne ikke kopieres her. Skriv den til et ark, og kopiér den derfra.",
    en: "The text cannot be copied here. Write it to a sheet and copy it from there.",
  },
  write: { da: "Skriv til et ark", en: "Write to a sheet" },
  written: {
    da: (sheet: string) => `Sætningerne står i arket »${sheet}«.`,
    en: (sheet: string) => `The sentences are on the sheet “${sheet}”.`,
  },
  none: {
    da: "Der er ingen sætninger: vælg mindst én del, der kan bygges.",
    en: "There are no sentences: choose at least one part that can be built.",
  },
} as const satisfies Section;
