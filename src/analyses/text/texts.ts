import type { Section } from "../../language/language";

/** The words of the sheet that holds a report's sentences. */
export const textSheetTexts = {
  name: { da: "Tekst", en: "Text" },
  heading: { da: "Rapportens tekst", en: "Text of the report" },
  sheet: { da: "Analyse", en: "Analysis" },
  sentence: { da: "Sætning", en: "Sentence" },
  cells: { da: "Celler i analysens ark", en: "Cells of the analysis’s sheet" },
} as const satisfies Section;
