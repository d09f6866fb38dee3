import type { Section } from "./language";

/** "1 besvarelse", "2 besvarelser". */
function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString("da-DK")} ${count === 1 ? one : more}`;
}

function countedEn(count: number, one: string, more: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;
}

/** What the task pane says. */
export const paneTexts = {
  title: { da: "Fidelitet", en: "Fidelity" },

  roundsStep: { da: "Målinger", en: "Rounds" },
  responses: {
    da: (count: number) => counted(count, "besvarelse", "besvarelser"),
    en: (count: number) => countedEn(count, "response", "responses"),
  },
  units: {
    da: (count: number) => counted(count, "enhed", "enheder"),
    en: (count: number) => countedEn(count, "unit", "units"),
  },
  fromSheets: {
    da: (sheets: string[]) =>
      `fra ${sheets.length === 1 ? "arket" : "arkene"} ${sheets.join(", ")}`,
    en: (sheets: string[]) =>
      `from ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.join(", ")}`,
  },
  skipped: {
    da: (sheets: string[]) => `Ikke en måling: ${sheets.join(", ")}`,
    en: (sheets: string[]) => `Not a round: ${sheets.join(", ")}`,
  },
  firstMark: { da: "Første", en: "First" },
  latestMark: { da: "Seneste", en: "Latest" },

  reading: { da: "Læser …", en: "Reading …" },
  readingPart: {
    da: (percent: number) => `Læser … ${percent} %`,
    en: (percent: number) => `Reading … ${percent} %`,
  },
  cancel: { da: "Afbryd", en: "Cancel" },
  readAgain: { da: "Læs igen", en: "Read again" },
  cancelled: {
    da: "Læsningen er afbrudt. Intet i projektmappen er ændret.",
    en: "Reading was cancelled. Nothing in the workbook has changed.",
  },
  stale: {
    da: "Projektmappen er ændret, siden arkene blev læst.",
    en: "The workbook has changed since the sheets were read.",
  },

  previewTable: {
    da: (latest: string, first: string | null) =>
      first === null ? `Resultat i ${latest}` : `Resultat i ${latest} og udvikling fra ${first}`,
    en: (latest: string, first: string | null) =>
      first === null ? `Result in ${latest}` : `Result in ${latest} and change from ${first}`,
  },
  changeUnit: {
    da: "Udvikling (+/−) i procentpoint.",
    en: "Change (+/−) in percentage points.",
  },
  percentagePoints: {
    da: (change: string) => `${change} procentpoint`,
    en: (change: string) => `${change} percentage points`,
  },
  atLeast: {
    da: (percent: number) => `mindst ${percent} %`,
    en: (percent: number) => `at least ${percent} %`,
  },
  between: {
    da: (from: number, to: number) => `${from}–${to} %`,
    en: (from: number, to: number) => `${from}–${to} %`,
  },
  below: {
    da: (percent: number) => `under ${percent} %`,
    en: (percent: number) => `below ${percent} %`,
  },

  close: { da: "Luk", en: "Close" },

  foreignTitle: {
    da: "Der står andet i vejen",
    en: "Something else is in the way",
  },
  foreignText: {
    da: (sheet: string, cells: string[], more: number) =>
      `Arket »${sheet}« har indhold, som Fidelitet ikke har skrevet: ${cells.join(", ")}${more > 0 ? ` og ${more} celler til` : ""}. Intet er ændret. Ryd cellerne, og byg igen, eller byg i et nyt ark.`,
    en: (sheet: string, cells: string[], more: number) =>
      `The sheet “${sheet}” holds content that Fidelity did not write: ${cells.join(", ")}${more > 0 ? ` and ${more} more cells` : ""}. Nothing has changed. Clear the cells and build again, or build on a new sheet.`,
  },
  newSheet: { da: "Byg i et nyt ark", en: "Build on a new sheet" },

  emptyTitle: { da: "Ingen målinger fundet", en: "No survey rounds found" },
  emptyText: {
    da: "Den enkleste form er en tabel med én overskriftsrække og disse overskrifter:",
    en: "The simplest form is a table with one header row and these headers:",
  },
  emptyUnit: {
    da: "hvem besvarelsen hører til (eller Kommune, Jobcenter)",
    en: "whom the response belongs to (or Kommune, Jobcenter)",
  },
  emptyRound: {
    da: "hvilken måling. Kan udelades, når hver måling har sit eget ark",
    en: "which round. May be left out where each round has its own sheet",
  },
  emptyGroup: { da: "valgfri", en: "optional" },
  emptyItem: { da: "Kerneelement: spørgsmål", en: "Core element: question" },
  emptyItemText: {
    da: "en kolonne for hvert spørgsmål. Svarene er I meget høj grad, I høj grad, I nogen grad, I mindre grad, Slet ikke, Ved ikke, eller tallene 5–1",
    en: "one column per question. The answers are I meget høj grad, I høj grad, I nogen grad, I mindre grad, Slet ikke, Ved ikke, or the numbers 5–1",
  },

  emptyExports: {
    da: "Eksport fra SurveyXact, Qualtrics, Microsoft Forms og Google Forms kan også læses, som den er.",
    en: "Exports from SurveyXact, Qualtrics, Microsoft Forms and Google Forms are read as they are, too.",
  },

  findings: {
    da: (count: number) => `${counted(count, "ting", "ting")} at se på`,
    en: (count: number) => `${countedEn(count, "thing", "things")} to look at`,
  },
  goTo: {
    da: (place: string) => `Gå til ${place}`,
    en: (place: string) => `Go to ${place}`,
  },
  morePlaces: {
    da: (count: number) => ` og ${counted(count, "sted", "steder")} til`,
    en: (count: number) => ` and ${countedEn(count, "more place", "more places")}`,
  },
  showAll: {
    da: (count: number) => `Vis alle ${count}`,
    en: (count: number) => `Show all ${count}`,
  },

  cellEditing: {
    da: "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i regnearket, og prøv igen.",
    en: "Excel is editing a cell. Press Enter or Esc in the spreadsheet, then try again.",
  },
  protectedSheet: {
    da: "Arket eller projektmappen er beskyttet. Ophæv beskyttelsen under Gennemse, og prøv igen.",
    en: "The sheet or workbook is protected. Unprotect it on the Review tab, then try again.",
  },
  protectedBuild: {
    da: (sheet: string) =>
      `Arket »${sheet}« er beskyttet og er ikke ændret. Ophæv beskyttelsen under Gennemse, og prøv igen.`,
    en: (sheet: string) =>
      `The sheet “${sheet}” is protected and has not changed. Unprotect it on the Review tab, then try again.`,
  },
  sheetGone: {
    da: "Et ark blev slettet eller omdøbt undervejs. Læs arkene igen.",
    en: "A sheet was deleted or renamed meanwhile. Read the sheets again.",
  },
  tooLarge: {
    da: "Arket er for stort til at blive læst på én gang. Slet tomme rækker og kolonner med formatering, og prøv igen.",
    en: "The sheet is too large to read at once. Delete empty formatted rows and columns, then try again.",
  },
  failedReading: {
    da: (detail: string) => `Arkene kunne ikke læses: ${detail} Prøv igen.`,
    en: (detail: string) => `The sheets could not be read: ${detail} Try again.`,
  },
  failedBuilding: {
    da: (detail: string) => `Arket blev ikke bygget: ${detail} Prøv igen.`,
    en: (detail: string) => `The sheet was not built: ${detail} Try again.`,
  },
  failedSaving: {
    da: (detail: string) =>
      `Dit valg gælder nu, men kunne ikke gemmes i projektmappen: ${detail} Gem projektmappen et sted, hvor du må skrive, og vælg igen.`,
    en: (detail: string) =>
      `Your choice holds for now but could not be kept in the workbook: ${detail} Save the workbook where you may write, then choose again.`,
  },
  failedBringing: {
    da: (detail: string) => `Data blev ikke hentet ind: ${detail} Prøv igen.`,
    en: (detail: string) => `The data was not brought in: ${detail} Try again.`,
  },
  failedSelecting: {
    da: (detail: string) => `Cellen kunne ikke vises: ${detail} Læs arkene igen.`,
    en: (detail: string) => `The cell could not be shown: ${detail} Read the sheets again.`,
  },
} satisfies Section;
