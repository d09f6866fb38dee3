import { counted } from "./counted";
import { ended } from "./ended";
import type { Entry } from "./language";

/** How the questions of two rounds in a core element differ. */
interface QuestionCounts {
  element: string;
  first: string;
  latest: string;
  common: number;
  onlyFirst: number;
  onlyLatest: number;
}

/** The rounds that lack some of a core element's questions, and which: the first of them. */
interface ItemsMissing {
  element: string;
  /** How many questions there are in any round. */
  of: number;
  rounds: readonly { round: string; missing: number; questions: readonly string[] }[];
  /** Rounds beyond those that are named. */
  more: number;
}

function lackingDa({ of, rounds, more }: ItemsMissing): string {
  const parts = rounds.map(({ round, missing, questions }) => {
    const names = questions.map((question) => `»${question}«`).join(", ");
    return `${round} mangler ${missing} af ${of} (${names}${missing > questions.length ? " …" : ""})`;
  });
  const others = counted(more, "måling", "målinger");
  return parts.join("; ") + (more > 0 ? ` – og ${others} til` : "");
}

function lackingEn({ of, rounds, more }: ItemsMissing): string {
  const parts = rounds.map(({ round, missing, questions }) => {
    const names = questions.map((question) => `“${question}”`).join(", ");
    return `${round} lacks ${missing} of ${of} (${names}${missing > questions.length ? " …" : ""})`;
  });
  const others = counted(more, "more round", "more rounds");
  return parts.join("; ") + (more > 0 ? ` – and ${others}` : "");
}

function askedDa({ common, onlyFirst, onlyLatest }: QuestionCounts): string {
  return `ikke de samme spørgsmål (${common} fælles, ${onlyFirst} kun i den første, ${onlyLatest} kun i den seneste)`;
}

function askedEn({ common, onlyFirst, onlyLatest }: QuestionCounts): string {
  return `not the same questions (${common} in common, ${onlyFirst} in the first only, ${onlyLatest} in the latest only)`;
}

/** What shows when rounds are held beside one another, one text a code. */
export const roundFindingTexts = {
  "codes-turned": {
    da: (v: { round: string }) =>
      `I ${v.round} ligger svarene modsat de andre målinger: høje koder dér, lave her, eller omvendt. Alle målinger er læst ens, med 5 som det højeste. Vender koderne modsat i ${v.round}?`,
    en: (v: { round: string }) =>
      `In ${v.round} the answers lie opposite to those of the other rounds: high codes there, low ones here, or the other way round. All rounds were read alike, 5 as the highest. Do the codes run the other way in ${v.round}?`,
  },
  "round-overlap": {
    da: (v: { round: string; sources: readonly [string, string]; unit: string }) =>
      `${v.round} findes både i ${v.sources[0]} og i ${v.sources[1]} med besvarelser fra ${v.unit}. Kontrollér, at de samme besvarelser ikke er talt to gange.`,
    en: (v: { round: string; sources: readonly [string, string]; unit: string }) =>
      `${v.round} is in both ${v.sources[0]} and ${v.sources[1]} with responses from ${v.unit}. Check that the same responses are not counted twice.`,
  },
  "item-missing": {
    da: (v: ItemsMissing) =>
      `${v.element}: målingerne har ikke de samme spørgsmål. ${lackingDa(v)}.`,
    en: (v: ItemsMissing) =>
      `${v.element}: the rounds do not have the same questions. ${lackingEn(v)}.`,
  },
  "questions-common": {
    da: (v: QuestionCounts) =>
      `${v.element}: ${v.first} og ${v.latest} har ${askedDa(v)}. Udviklingen er regnet på ${v.common} fælles spørgsmål; resultatet på alle målingens egne.`,
    en: (v: QuestionCounts) =>
      `${v.element}: ${v.first} and ${v.latest} have ${askedEn(v)}. The change is computed on ${counted(v.common, "common question", "common questions")}; each result on all of its round's.`,
  },
  "questions-none": {
    da: (v: QuestionCounts) =>
      `${v.element}: ${v.first} og ${v.latest} har ingen fælles spørgsmål, så der er ingen udvikling. Er spørgsmålene kun omformuleret, kan udviklingen beregnes på alle spørgsmål.`,
    en: (v: QuestionCounts) =>
      `${v.element}: ${v.first} and ${v.latest} have no questions in common, so there is no change. If they were only reworded, the change can be computed on all questions.`,
  },
  "questions-all": {
    da: (v: QuestionCounts) =>
      `${v.element}: ${v.first} og ${v.latest} har ${askedDa(v)}. Udviklingen er efter dit valg regnet på alle spørgsmål, så noget af den kan komme af spørgsmålene selv.`,
    en: (v: QuestionCounts) =>
      `${v.element}: ${v.first} and ${v.latest} have ${askedEn(v)}. As you chose, the change is computed on all questions, so some of it may come from the questions themselves.`,
  },
  "element-missing": {
    da: (v: { element: string; round: string }) =>
      ended(`Kerneelementet »${v.element}« har ingen spørgsmål i ${v.round}`),
    en: (v: { element: string; round: string }) =>
      ended(`The core element “${v.element}” has no items in ${v.round}`),
  },
  "unit-missing": {
    da: (v: { unit: string; round: string }) =>
      `${ended(`${v.unit} har ingen besvarelser i ${v.round}`)} Enheden indgår ikke i gennemsnittet af enheder.`,
    en: (v: { unit: string; round: string }) =>
      `${ended(`${v.unit} has no responses in ${v.round}`)} The unit is not part of the mean of units.`,
  },
  "unit-not-listed": {
    da: (v: { unit: string }) =>
      `${v.unit} står ikke på enhedslisten og er sat efter listens enheder.`,
    en: (v: { unit: string }) =>
      `${v.unit} is not on the unit list and stands after the listed units.`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;
