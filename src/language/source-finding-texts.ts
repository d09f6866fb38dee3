import { findingHeadings } from "./finding-headings";
import type { Entry, Language } from "./language";

/** The headings of kinds of findings, each once: "Svar som koder; Hvor enheden står". */
function headingsOf(codes: readonly string[], language: Language): string {
  const headings: Readonly<Record<string, Entry<string> | undefined>> = findingHeadings;
  const named = codes.map((code) => (headings[code] ?? findingHeadings.other)[language]);
  return [...new Set(named)].join("; ");
}

/** What shows only when sheets, rounds and all cells are held beside one another. */
export const sourceFindingTexts = {
  "same-answers": {
    da: (v: { places: string; responses: number }) =>
      `Præcis de samme ${v.responses} besvarelser står flere steder: ${v.places}. De er talt med hvert sted. Er det de samme data to gange?`,
    en: (v: { places: string; responses: number }) =>
      `Exactly the same ${v.responses} responses stand in several places: ${v.places}. They are counted in each. Is it the same data twice?`,
  },
  "title-contradicts": {
    da: (v: { title: string; file: string; used: string }) =>
      `Over tabellen står der ${v.title}, men navnet siger ${v.file}. ${v.used} er brugt.`,
    en: (v: { title: string; file: string; used: string }) =>
      `Above the table it says ${v.title}, but the name says ${v.file}. ${v.used} was used.`,
  },
  "round-order": {
    da: (v: { rounds: string }) => `Målingerne står i denne rækkefølge: ${v.rounds}.`,
    en: (v: { rounds: string }) => `The rounds stand in this order: ${v.rounds}.`,
  },
  "round-order-unsure": {
    da: (v: { rounds: string }) =>
      `Målingernes navne siger ikke, hvilken der kom først. De er læst i denne rækkefølge: ${v.rounds}. Er den rigtig?`,
    en: (v: { rounds: string }) =>
      `The names of the rounds do not say which came first. They were read in this order: ${v.rounds}. Is it right?`,
  },
  "questions-open": {
    da: (v: { codes: readonly string[] }) =>
      `Åbne spørgsmål: ${headingsOf(v.codes, "da")}. Tallene bygger på det, der er antaget.`,
    en: (v: { codes: readonly string[] }) =>
      `Open questions: ${headingsOf(v.codes, "en")}. The figures rest on what was assumed.`,
  },
  "books-differ": {
    da: (v: { cells: number; accounted: number }) =>
      `Der er ${v.cells} udfyldte celler, men der er gjort rede for ${v.accounted}. Tallene kan ikke bruges: det er en fejl i Fidelitet for Excel.`,
    en: (v: { cells: number; accounted: number }) =>
      `There are ${v.cells} filled cells, but ${v.accounted} are accounted for. The figures cannot be used: this is a fault in Fidelitet for Excel.`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;
