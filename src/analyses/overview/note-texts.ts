import type { Section } from "../../language/language";
import { responseCount } from "../../language/response-words";

/** "1 besvarelse fra 1 enhed". */
function responsesOf(responses: number, units: number): string {
  return `${responseCount(responses, "da")} fra ${units} ${units === 1 ? "enhed" : "enheder"}`;
}

function responsesOfEn(responses: number, units: number): string {
  return `${responseCount(responses, "en")} from ${units} ${units === 1 ? "unit" : "units"}`;
}

/** The notes under the overview. */
export const overviewNoteTexts = {
  fidelity: {
    da: "Resultat er fidelitet i seneste måling: andelen af gyldige svar, der er »I høj grad« eller »I meget høj grad«.",
    en: "Result is fidelity in the latest round: the share of valid answers that are “I høj grad” or “I meget høj grad”.",
  },
  leftOut: {
    da: "»Ved ikke«, ikke relevant og blanke svar indgår ikke.",
    en: "“Ved ikke”, not applicable and blank answers are left out.",
  },
  change: {
    da: "Udvikling er seneste minus første måling i procentpoint, regnet på de uafrundede andele.",
    en: "Change is latest minus first round in percentage points, computed on the unrounded shares.",
  },
  latest: {
    da: (round: string, responses: number, units: number, sources: string) =>
      `Seneste måling: ${round}, N = ${responsesOf(responses, units)}. Kilde: ${sources}.`,
    en: (round: string, responses: number, units: number, sources: string) =>
      `Latest round: ${round}, N = ${responsesOfEn(responses, units)}. Source: ${sources}.`,
  },
  first: {
    da: (round: string, responses: number, units: number, sources: string) =>
      `Første måling: ${round}, N = ${responsesOf(responses, units)}. Kilde: ${sources}.`,
    en: (round: string, responses: number, units: number, sources: string) =>
      `First round: ${round}, N = ${responsesOfEn(responses, units)}. Source: ${sources}.`,
  },
  noFirst: {
    da: "Der er kun én måling, så der er ingen udvikling.",
    en: "There is only one round, so there is no change.",
  },
  pooled: {
    da: "Samlet er andelen af alle svar: alle gyldige svar fra alle enheder lagt sammen i hver måling.",
    en: "Total is the share of all answers: all valid answers of all units taken together in each round.",
  },
  mean: {
    da: "Samlet er gennemsnittet af enheder: hver enhed tæller lige meget, og kun enheder med begge målinger indgår.",
    en: "Total is the mean of units: each unit counts the same, and only units with both rounds are part of it.",
  },
  meanOneRound: {
    da: "Samlet er gennemsnittet af enheder: hver enhed tæller lige meget.",
    en: "Total is the mean of units: each unit counts the same.",
  },
  grades: {
    da: (high: number, middle: number) =>
      `Implementeringsgrad efter det viste tal: Høj fra ${high} pct., Middel fra ${middle} pct., ellers Lav.`,
    en: (high: number, middle: number) =>
      `Grade by the figure shown: High from ${high} per cent, Middle from ${middle} per cent, else Low.`,
  },
  built: {
    da: (when: string) => `Bygget ${when} med Fidelitet for Excel.`,
    en: (when: string) => `Built ${when} with Fidelitet for Excel.`,
  },
} as const satisfies Section;
