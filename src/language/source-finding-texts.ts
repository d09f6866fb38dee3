import { ended } from "./ended";
import { findingHeadings } from "./finding-headings";
import type { Entry, Language } from "./language";

/** The headings of kinds of findings, each once: "Svar som koder; Hvor enheden står". */
function headingsOf(codes: readonly string[], language: Language): string {
  const headings: Readonly<Record<string, Entry<string> | undefined>> = findingHeadings;
  const named = codes.map((code) => (headings[code] ?? findingHeadings.other)[language]);
  return [...new Set(named)].join("; ");
}

/** What a table that is read as no survey is, beside tables of a survey. */
type OtherTable =
  | "unit-list"
  | "companion"
  | "register"
  | "counts"
  | "built"
  | "criteria"
  | "drivers"
  | "program"
  | "ignored"
  | "none";

const OTHER_TABLES: Readonly<Record<OtherTable, Entry<string>>> = {
  "unit-list": {
    da: "er læst som en liste over enheder",
    en: "was read as a list of units",
  },
  companion: {
    da: "er læst som koder eller tekster til andre data",
    en: "was read as codes or texts of other data",
  },
  register: {
    da: "er læst som registertal, ikke som besvarelser",
    en: "was read as register figures, not as responses",
  },
  counts: {
    da: "er læst som optalte svar, ikke som besvarelser",
    en: "was read as counted answers, not as responses",
  },
  built: {
    da: "er bygget af Fidelitet og er ikke læst",
    en: "was built by Fidelitet and was not read",
  },
  criteria: {
    da: "er læst som succeskriterier",
    en: "was read as success criteria",
  },
  drivers: {
    da: "er læst som drivkræfter for hver enhed",
    en: "was read as drivers by unit",
  },
  program: {
    da: "er læst som programmets indstillinger",
    en: "was read as the programme’s settings",
  },
  ignored: { da: "er taget ud af dig", en: "was taken out by you" },
  none: {
    da: "er ikke læst: der er ingen besvarelser i den",
    en: "was not read: there are no responses in it",
  },
};

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
    da: (v: { rounds: string }) => ended(`Målingerne står i denne rækkefølge: ${v.rounds}`),
    en: (v: { rounds: string }) => ended(`The rounds stand in this order: ${v.rounds}`),
  },
  "round-order-unsure": {
    da: (v: { rounds: string }) =>
      `Målingernes navne siger ikke, hvilken der kom først. ${ended(`De er læst i denne rækkefølge: ${v.rounds}`)} Er den rigtig?`,
    en: (v: { rounds: string }) =>
      `The names of the rounds do not say which came first. ${ended(`They were read in this order: ${v.rounds}`)} Is it right?`,
  },
  "built-sheet": {
    da: () => "Arket viser resultater, som Fidelitet har bygget. Det er ikke læst som besvarelser.",
    en: () => "The sheet shows results that Fidelitet built. It was not read as responses.",
  },
  "table-other": {
    da: (v: { what: OtherTable }) => `Tabellen, der begynder her, ${OTHER_TABLES[v.what].da}.`,
    en: (v: { what: OtherTable }) => `The table that begins here ${OTHER_TABLES[v.what].en}.`,
  },
  "table-late": {
    da: () =>
      "Her begynder måske en tabel til. Arket er for stort til at blive set igennem som helhed, så rækkerne er læst som en del af tabellen ovenfor. Flyt tabellen til et ark for sig.",
    en: () =>
      "Another table may begin here. The sheet is too large to be looked through as a whole, so the rows were read as part of the table above. Move the table to a sheet of its own.",
  },
  "answers-late": {
    da: (v: { header: string; isRead: boolean }) =>
      `Kolonnen »${v.header}« har først svar langt nede i arket. ${v.isRead ? "Den er læst som svar." : "Den er ikke læst: vælg selv, hvad kolonnen er, hvis svarene skal med."}`,
    en: (v: { header: string; isRead: boolean }) =>
      `The column “${v.header}” has its first answers far down the sheet. ${v.isRead ? "It was read as answers." : "It was not read: choose what the column is if the answers should count."}`,
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
