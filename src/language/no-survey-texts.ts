import type { Section } from "./language";

/** What a sheet is that holds no survey with a row for each person, and what to do about it. */
export const noSurveyTexts = {
  register: {
    da: "Her står tal for enheder (registertal eller gennemsnit), ikke besvarelser. Der skal være én række pr. person.",
    en: "These are figures of units (of a register, or means), not responses. There must be a row for each person.",
  },
  counts: {
    da: "Her står optalte svar, ikke besvarelser. Der skal være én række pr. person.",
    en: "These are counted answers, not responses. There must be a row for each person.",
  },
  turned: {
    da: "Tabellen ligger på tværs: spørgsmålene står i rækker og personerne i kolonner. Vend den i Excel (Kopiér, Indsæt speciel, Transponer), så der er én række pr. person.",
    en: "The table is transposed: questions stand in rows, persons in columns. Turn it in Excel (Copy, Paste Special, Transpose), so that there is a row for each person.",
  },
  long: {
    da: "Tabellen har én række pr. svar, ikke én pr. person. Lav den om, så hver person har én række og hvert spørgsmål sin kolonne.",
    en: "The table has a row for each answer, not for each person. Change it so that each person has one row and each question a column.",
  },
} as const satisfies Section;
