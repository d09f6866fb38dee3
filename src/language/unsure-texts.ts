import type { Entry } from "./language";

/** What was read one way though another way was nearly as likely; `sign` is what it went by. */
interface Unsure {
  /** Of the column that it is about; "" where it is about the sheet. */
  header: string;
  sign: string;
}

/** Decisions by a small lead, one text a code. */
export const unsureTexts = {
  "unit-unsure": {
    da: (v: Unsure) =>
      `Enheden er læst af kolonnen »${v.header}«. En anden kolonne kan også være den.`,
    en: (v: Unsure) => `The unit was read from the column “${v.header}”. Another could be it, too.`,
  },
  "round-unsure": {
    da: (v: Unsure) =>
      `Målingen er læst af kolonnen »${v.header}«. Den kan også læses på en anden måde.`,
    en: (v: Unsure) =>
      `The round was read from the column “${v.header}”. It can be read in another way, too.`,
  },
  "group-unsure": {
    da: (v: Unsure) =>
      `Målgruppen er læst af kolonnen »${v.header}«. En anden kolonne kan også være den.`,
    en: (v: Unsure) =>
      `The target group was read from the column “${v.header}”. Another could be it, too.`,
  },
  "respondent-unsure": {
    da: (v: Unsure) => `Kolonnen »${v.header}« er læst som den, der siger, hvem der svarer.`,
    en: (v: Unsure) => `The column “${v.header}” was read as the one that says who answers.`,
  },
  "item-unsure": {
    da: (v: Unsure) => `Kolonnen »${v.header}« kan være svar eller noget andet.`,
    en: (v: Unsure) => `The column “${v.header}” may be answers or something else.`,
  },
  "element-unsure": {
    da: (v: Unsure) => `Det er usikkert, hvilket kerneelement »${v.header}« hører til.`,
    en: (v: Unsure) => `It is unsure to which core element “${v.header}” belongs.`,
  },
  "scale-unsure": {
    da: (v: Unsure) =>
      `Svarene har en skala for sig (${v.sign}). Hvilke af dem der er positive, er antaget.`,
    en: (v: Unsure) =>
      `The answers have a scale of their own (${v.sign}). Which of them are positive was assumed.`,
  },
  "header-unsure": {
    da: () => "Det er usikkert, hvilken række der er overskriften.",
    en: () => "It is unsure which row is the header.",
  },
  "duplicate-item": {
    da: (v: Unsure) => `Spørgsmålet »${v.header}« står to gange. Begge er talt med.`,
    en: (v: Unsure) => `The item “${v.header}” stands twice. Both are counted.`,
  },
  "total-row-unsure": {
    da: () => "En række kan være totaler eller en besvarelse.",
    en: () => "A row may be totals or a response.",
  },
  "kind-unsure": {
    da: () => "Det er usikkert, om arket er en måling, en liste over enheder eller færdige tal.",
    en: () => "It is unsure whether the sheet is a survey, a list of units or finished figures.",
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;
