import type { Section } from "../../language/language";
import { countOf, listed, percent, pointsOf } from "../../language/shown-words";

const QUESTIONS = { da: ["spørgsmål", "spørgsmål"], en: ["question", "questions"] } as const;

/** A question whose values are furthest apart: whole per cents and percentage points. */
export interface ToldGap {
  question: string;
  high: { name: string; share: number };
  low: { name: string; share: number };
  points: number;
}

/** What is split by, within a sentence: a question in quotes, a heading as a word. */
function named(by: string, [open, close]: readonly [string, string]): string {
  if (by.includes("?") || by.split(" ").length > 3) return `${open}${by}${close}`;
  const isWord = by.slice(1) === by.slice(1).toLocaleLowerCase("da");
  return isWord ? by.charAt(0).toLocaleLowerCase("da") + by.slice(1) : by;
}

const QUOTES = { da: ["»", "«"], en: ["“", "”"] } as const;

export const derivedTexts = {
  title: { da: "Afledte resultater", en: "Derived results" },
  shows: {
    da: "Hvert spørgsmål for hver slags respondent, eller efter hvad de har sat kryds ved.",
    en: "Each question for each kind of respondent, or by what they ticked.",
  },
  none: {
    da: "Der er hverken en kolonne, som beskriver respondenten (for eksempel respondenttype eller stilling), en målgruppe eller et spørgsmål med flere kryds.",
    en: "There is neither a column that describes the respondent (kind of respondent or position, say), a target group nor a question with several ticks.",
  },
  by: { da: "Opdelt efter", en: "Split by" },
  groups: { da: "Målgruppe", en: "Target group" },
  pageTitle: {
    da: (by: string, question: string, points: string) =>
      `${by}: svarene er længst fra hinanden på »${question}«, ${points}`,
    en: (by: string, question: string, points: string) =>
      `${by}: answers are furthest apart for “${question}”, ${points}`,
  },
  plainTitle: {
    da: (by: string) => `Spørgsmål opdelt efter ${named(by, QUOTES.da)}`,
    en: (by: string) => `Questions split by ${named(by, QUOTES.en)}`,
  },
  subtitle: {
    da: (round: string, n: number) =>
      `Andel positive svar i pct., ${round}, N = ${n} besvarelser i alt.`,
    en: (round: string, n: number) =>
      `Share of positive answers in per cent, ${round}, N = ${n} responses in all.`,
  },
  question: { da: "Kerneelement og spørgsmål", en: "Core element and question" },
  gap: { da: "Størst minus mindst (procentpoint)", en: "Largest minus least (pct. points)" },
  difference: { da: "Forskel (procentpoint)", en: "Difference (pct. points)" },
  p: { da: "p (justeret)", en: "p (adjusted)" },
  who: { da: "Hvem har svaret", en: "Who answered" },
  value: { da: "Svarene kommer fra", en: "The answers are from" },
  responses: { da: "Besvarelser", en: "Responses" },
  fewer: {
    da: (least: number) => `Under ${least}`,
    en: (least: number) => `Under ${least}`,
  },
  told: {
    da: (element: string, { question, high, low, points }: ToldGap, areTicks: boolean) => {
      const of = ({ name }: { name: string }) =>
        areTicks ? `blandt dem, der har valgt »${name}«` : `for ${name}`;
      return `I ${element} er forskellen størst på »${question}«: ${percent(high.share, "da")} ${of(high)} mod ${percent(low.share, "da")} ${of(low)}, ${pointsOf(points, "da")}.`;
    },
    en: (element: string, { question, high, low, points }: ToldGap, areTicks: boolean) => {
      const of = ({ name }: { name: string }) =>
        areTicks ? `among those who chose “${name}”` : `for ${name}`;
      return `In ${element}, the difference is largest for “${question}”: ${percent(high.share, "en")} ${of(high)} against ${percent(low.share, "en")} ${of(low)}, ${pointsOf(points, "en")}.`;
    },
  },
  alike: {
    da: (element: string) => `I ${element} er der ingen forskel på noget spørgsmål.`,
    en: (element: string) => `In ${element}, there is no difference for any question.`,
  },
  noneCertain: {
    da: (all: number) =>
      all === 1
        ? "Forskellen kan være tilfældig."
        : `Med hensyn til, at ${countOf(all, QUESTIONS.da, "da")} er testet sammen, kan alle forskellene være tilfældige.`,
    en: (all: number) =>
      all === 1
        ? "The difference may be chance."
        : `Allowing for ${countOf(all, QUESTIONS.en, "en")} being tested together, all differences may be chance.`,
  },
  someCertain: {
    da: (questions: readonly string[]) =>
      `Forskellen er sikker på ${listed(
        questions.map((each) => `»${each}«`),
        "da",
      )}.`,
    en: (questions: readonly string[]) =>
      `The difference is certain for ${listed(
        questions.map((each) => `“${each}”`),
        "en",
      )}.`,
  },
  manyCertain: {
    da: (certain: number, all: number) =>
      `Forskellen er sikker på ${certain} af ${countOf(all, QUESTIONS.da, "da")}.`,
    en: (certain: number, all: number) =>
      `The difference is certain for ${certain} of ${countOf(all, QUESTIONS.en, "en")}.`,
  },
  chartFinding: {
    da: (element: string, by: string) => `${element} opdelt efter ${named(by, QUOTES.da)}`,
    en: (element: string, by: string) => `${element} split by ${named(by, QUOTES.en)}`,
  },
  firstShown: {
    da: (count: number) => ` Diagrammet viser de ${count} med flest besvarelser.`,
    en: (count: number) => ` The chart shows the ${count} with most responses.`,
  },
  tested: {
    da: "p er tosidet og justeret efter Holm for alle spørgsmål. En forskel er sikker, når p er under 0,05.",
    en: "p is two-sided and adjusted by Holm over all questions. A difference is certain where p is below 0.05.",
  },
  untested: {
    da: "Forskellene er ikke testet: med få personer i en gruppe kan store forskelle være tilfældige.",
    en: "The differences are not tested: with few persons in a group, large differences may be chance.",
  },
  severalTicks: {
    da: "Man kunne sætte flere krydser, så den samme person kan indgå i flere kolonner.",
    en: "Several ticks were allowed, so the same person may stand in several columns.",
  },
  onePerson: {
    da: "Hver person tæller med én gang i hvert spørgsmål. Uden svar på opdelingen indgår en besvarelse ikke.",
    en: "Each person counts once in each question. Responses that do not say what they are split by are left out.",
  },
} as const satisfies Section;
