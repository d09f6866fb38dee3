import type { Section } from "./language";

/** Why a column is read as it is, or not read. */
export const columnTexts = {
  header: { da: "fra overskriften", en: "by its header" },
  headings: { da: "fra overskrifterne", en: "by the headings" },
  heading: { da: "fra overskriften", en: "by its header" },
  question: { da: "fra spørgsmålets tekst", en: "by the question's text" },
  "headed-alike": { da: "overskrift som de andre spørgsmål", en: "headed as the other items" },
  content: { da: "fra det, cellerne indeholder", en: "by what its cells hold" },
  sheet: { da: "fra arkets navn", en: "from the sheet's name" },
  "sheet-name": { da: "fra arkets eller filens navn", en: "from the name of the sheet or file" },
  title: { da: "fra linjerne over tabellen", en: "from the lines above the table" },
  "other-sheet": { da: "kendes fra et andet ark", en: "known from another sheet" },
  chosen: { da: "valgt af dig", en: "chosen by you" },
  none: { da: "", en: "" },

  answers: { da: "cellerne er svar", en: "its cells are answers" },
  labels: { da: "cellerne er svar", en: "its cells are answers" },
  "labels-file": {
    da: "svarene står i filen med koder",
    en: "its answers stand in the labels file",
  },
  codes: { da: "cellerne er koder for svar", en: "its cells are codes of answers" },
  "shared-scale": {
    da: "samme skala som de andre spørgsmål",
    en: "the same scale as the other items",
  },
  "words-beside-codes": {
    da: "svar med ord ved siden af koder",
    en: "answers in words beside codes",
  },

  "known-units": { da: "cellerne er kendte enheder", en: "its cells are known units" },
  "unit-names": { da: "cellerne ligner enheder", en: "its cells look like units" },
  "round-names": { da: "cellerne er målinger", en: "its cells are rounds" },
  dates: { da: "cellerne er datoer", en: "its cells are dates" },
  "group-names": { da: "cellerne er målgrupper", en: "its cells are target groups" },
  choices: { da: "få forskellige valg", en: "a few different choices" },

  "no-element": { da: "svar uden kerneelement", en: "answers without a core element" },
  identifies: { da: "siger, hvem der svarer; vises ikke", en: "says who answers; not shown" },
  identifying: { da: "siger, hvem der svarer; vises ikke", en: "says who answers; not shown" },
  background: { da: "baggrund, ikke svar", en: "background, not answers" },
  "free-text": { da: "fri tekst; vises ikke", en: "free text; not shown" },
  number: { da: "tal, ikke svar", en: "numbers, not answers" },
  date: { da: "datoer", en: "dates" },
  average: { da: "gennemsnit af svar", en: "averages of answers" },
  total: { da: "totaler", en: "totals" },
  count: { da: "antal svar af en slags i rækken", en: "how many answers of a kind the row has" },
  extreme: { da: "rækkens højeste eller laveste svar", en: "the row’s highest or lowest answer" },
  constant: { da: "det samme i alle rækker", en: "the same in every row" },
  empty: { da: "tom", en: "empty" },
  "lone-codes": {
    da: "tal, der ikke ligner de andre svar",
    en: "numbers unlike the other answers",
  },
  "no-scale": { da: "ingen fælles skala", en: "no common scale" },
  duplicate: { da: "samme spørgsmål to gange", en: "the same item twice" },
  "other-use": { da: "ikke svar på skalaen", en: "no answers on the scale" },
  "no-header": { da: "ingen overskrift", en: "no header" },
  unread: { da: "ikke svar på skalaen", en: "no answers on the scale" },
  outside: { da: "hører ikke til tabellen", en: "no part of the table" },
} as const satisfies Section;
