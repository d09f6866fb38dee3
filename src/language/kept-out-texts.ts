import type { Section } from "./language";

/** Why rows are no responses, with their number. */
export const keptOutTexts = {
  withoutUnit: {
    da: (count: number) => `${count} uden enhed`,
    en: (count: number) => `${count} without a unit`,
  },
  withoutRound: {
    da: (count: number) => `${count} uden måling`,
    en: (count: number) => `${count} without a round`,
  },
  withoutAnswers: {
    da: (count: number) => `${count} uden svar`,
    en: (count: number) => `${count} without answers`,
  },
  notCompleted: {
    da: (count: number) => `${count} ikke gennemført`,
    en: (count: number) => `${count} not completed`,
  },
  totalLine: {
    da: (count: number) => `${count} med totaler eller kilder`,
    en: (count: number) => `${count} with totals or sources`,
  },
  repeatedHeader: {
    da: (count: number) =>
      `${count} ${count === 1 ? "gentaget" : "gentagne"} overskrift${count === 1 ? "" : "er"}`,
    en: (count: number) => `${count} repeated ${count === 1 ? "header" : "headers"}`,
  },
} as const satisfies Section;
