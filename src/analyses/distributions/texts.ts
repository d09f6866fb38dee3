import { countOf, percent } from "../../language/shown-words";
import type { Section } from "../../language/language";
import { responseCount } from "../../language/response-words";

const quoted = (item: string) => `»${item}«`;
const english = (item: string) => `“${item}”`;

export const distributionTexts = {
  noQuestions: {
    da: "De optalte svar er ikke delt på spørgsmål.",
    en: "The counted answers are not told question by question.",
  },
  title: { da: "Fordeling", en: "Distributions" },
  group: { da: "Målgruppe", en: "Target group" },
  allGroups: { da: "Alle målgrupper", en: "All target groups" },
  question: { da: "Spørgsmål", en: "Question" },
  positive: { da: "Andel positive", en: "Share positive" },
  dontKnow: { da: "Ved ikke", en: "Don’t know" },
  notApplicable: { da: "Ikke relevant", en: "Not applicable" },
  blank: { da: "Blank", en: "Blank" },
  all: { da: "Alle spørgsmål", en: "All questions" },
  elementsTitle: {
    da: (most: string, high: number, least: string, low: number) =>
      `Flest positive svar i ${most} (${percent(high, "da")}), færrest i ${least} (${percent(low, "da")})`,
    en: (most: string, high: number, least: string, low: number) =>
      `Most positive answers in ${most} (${percent(high, "en")}), fewest in ${least} (${percent(low, "en")})`,
  },
  elementTitle: {
    da: (element: string, share: number) =>
      `${element}: ${percent(share, "da")} af svarene er positive`,
    en: (element: string, share: number) =>
      `${element}: ${percent(share, "en")} of the answers are positive`,
  },
  plainTitle: { da: "Svarenes fordeling", en: "How the answers divide" },
  subtitle: {
    da: (whose: string, n: number) => `Antal svar, ${whose}, N = ${responseCount(n, "da")}.`,
    en: (whose: string, n: number) => `Number of answers, ${whose}, N = ${responseCount(n, "en")}.`,
  },
  chartFinding: {
    da: (element: string) => `${element}: svarene spørgsmål for spørgsmål`,
    en: (element: string) => `${element}: the answers, question by question`,
  },
  chartSubtitle: {
    da: (whose: string, n: number) =>
      `Andel af gyldige svar, ${whose}, N = ${n}. »Ved ikke« er andelen af alle svar og står uden for de 100 pct.`,
    en: (whose: string, n: number) =>
      `Share of valid answers, ${whose}, N = ${n}. “Ved ikke” is the share of all answers and stands outside the 100 per cent.`,
  },
  told: {
    da: (element: string, most: string, high: number, least: string, low: number) =>
      `I ${element} er andelen af positive svar højest på ${quoted(most)} (${percent(high, "da")}) og lavest på ${quoted(least)} (${percent(low, "da")}).`,
    en: (element: string, most: string, high: number, least: string, low: number) =>
      `In ${element}, the share of positive answers is highest for ${english(most)} (${percent(high, "en")}) and lowest for ${english(least)} (${percent(low, "en")}).`,
  },
  alike: {
    da: (element: string, share: number) =>
      `I ${element} er andelen af positive svar ${percent(share, "da")} på alle spørgsmål.`,
    en: (element: string, share: number) =>
      `In ${element}, the share of positive answers is ${percent(share, "en")} for every question.`,
  },
  between: {
    da: (element: string, low: number, high: number) =>
      `I ${element} går andelen af positive svar fra ${percent(low, "da")} til ${percent(high, "da")}; flere spørgsmål deler den højeste eller laveste plads.`,
    en: (element: string, low: number, high: number) =>
      `In ${element}, the share of positive answers runs from ${percent(low, "en")} to ${percent(high, "en")}; several questions share the highest or lowest place.`,
  },
  noFigures: {
    da: (element: string) => `I ${element} er der ingen gyldige svar.`,
    en: (element: string) => `In ${element} there are no valid answers.`,
  },
  itemShares: {
    da: (item: string, positive: number, dontKnow: number) =>
      `${quoted(item)}: ${percent(positive, "da")} positive, ${percent(dontKnow, "da")} »Ved ikke«`,
    en: (item: string, positive: number, dontKnow: number) =>
      `${english(item)}: ${percent(positive, "en")} positive, ${percent(dontKnow, "en")} “Ved ikke”`,
  },
  order: {
    da: "Spørgsmålene står efter andelen af positive svar, den højeste først. »Ved ikke«, ikke relevant og blanke svar er ikke gyldige og indgår ikke i andelen.",
    en: "Questions stand by their share of positive answers, the highest first. “Ved ikke”, not applicable and blank answers are not valid and are no part of the share.",
  },
  limitsNote: {
    da: "Intervallet er spørgsmålets eget; alle spørgsmål under ét har det i Udvikling.",
    en: "The interval is the question’s own; all questions together have theirs in Development.",
  },
  numbers: {
    da: (element: string, grades: number) =>
      `${element}: svarskalaen har ${grades} trin, og intet siger, hvad de hedder. De vises som tal, 1 er det laveste.`,
    en: (element: string, grades: number) =>
      `${element}: the scale has ${grades} grades, and nothing says what they are called. They are shown as numbers, 1 being the lowest.`,
  },
  unread: {
    da: (element: string, count: number) =>
      `${element}: ${countOf(count, ["celle", "celler"], "da")} med fejl eller ukendt svar står ikke i tabellen.`,
    en: (element: string, count: number) =>
      `${element}: ${countOf(count, ["cell", "cells"], "en")} with an error or an unknown answer ${count === 1 ? "is" : "are"} not in the table.`,
  },
} as const satisfies Section;
