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
    da: (sheet: string) =>
      `Arket »${sheet}« har indhold, som Fidelitet ikke har skrevet. Intet er ændret endnu. Overskriver du, går det tabt:`,
    en: (sheet: string) =>
      `The sheet “${sheet}” holds content that Fidelity did not write. Nothing has changed yet. If you write over it, it is lost:`,
  },
  reorderedTitle: {
    da: "Rækkerne er flyttet",
    en: "The rows were moved",
  },
  reorderedText: {
    da: "Intet er ændret endnu. Behold rækkefølgen, eller overskriv den med den byggede:",
    en: "Nothing has changed yet. Keep the order, or write over it with the one that was built:",
  },
  moreCells: {
    da: (count: number) => ` og ${counted(count, "celle", "celler")} til`,
    en: (count: number) => ` and ${countedEn(count, "more cell", "more cells")}`,
  },

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

  sheetGone: {
    da: (sheet: string) => `Arket »${sheet}« findes ikke længere. Læs arkene igen.`,
    en: (sheet: string) => `The sheet “${sheet}” no longer exists. Read the sheets again.`,
  },
  sheetHidden: {
    da: (sheet: string) =>
      `Arket »${sheet}« er skjult. Højreklik på en fane nederst i Excel, vælg Vis, og prøv igen.`,
    en: (sheet: string) =>
      `The sheet “${sheet}” is hidden. Right-click a tab at the bottom of Excel, choose Unhide, and try again.`,
  },
  ownMistake: {
    da: "Fejlen ligger i Fidelitet, ikke i dine data. Prøv igen; hjælper det ikke, så luk ruden, og åbn den igen.",
    en: "The fault lies in Fidelity, not in your data. Try again; if that does not help, close the pane and open it again.",
  },
  failedReading: { da: "Arkene kunne ikke læses.", en: "The sheets could not be read." },
  failedBuilding: { da: "Arket blev ikke bygget.", en: "The sheet was not built." },
  failedSaving: {
    da: "Dit valg gælder nu, men kunne ikke gemmes i projektmappen.",
    en: "Your choice holds for now but could not be kept in the workbook.",
  },
  failedFreezing: {
    da: "Formlerne blev ikke alle frosset; dem, der blev, kan tøs op igen.",
    en: "Not all formulas were frozen; those that were can be thawed.",
  },
  failedThawing: {
    da: "Formlerne blev ikke alle tøet op; tø op igen for at få resten.",
    en: "Not all formulas were thawed; thaw again for the rest.",
  },
  failedInserting: { da: "Formlen blev ikke indsat.", en: "The formula was not inserted." },
  failedBringing: { da: "Data blev ikke hentet ind.", en: "The data was not brought in." },
  failedSelecting: { da: "Cellen kunne ikke vises.", en: "The cell could not be shown." },
} satisfies Section;
