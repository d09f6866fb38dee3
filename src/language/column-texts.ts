import type { Section } from "./language";

/** Why a column is read as it is, or not read. */
export const columnTexts = {
  header: { da: "fra overskriften", en: "by its header" },
  question: { da: "fra spørgsmålets tekst", en: "by the question's text" },
  content: { da: "fra det, cellerne indeholder", en: "by what its cells hold" },
  sheet: { da: "fra arkets navn", en: "from the sheet's name" },
  chosen: { da: "valgt af dig", en: "chosen by you" },
  none: { da: "", en: "" },
  answers: { da: "cellerne er svar", en: "its cells are answers" },
  "no-element": { da: "svar uden kerneelement", en: "answers without a core element" },
  identifies: {
    da: "siger, hvem der svarer; vises ikke",
    en: "says who answers; not shown",
  },
  background: { da: "baggrund, ikke svar", en: "background, not answers" },
  "no-header": { da: "ingen overskrift", en: "no header" },
  unread: { da: "ikke svar på skalaen", en: "no answers on the scale" },
  outside: { da: "hører ikke til tabellen", en: "no part of the table" },
} as const satisfies Section;
