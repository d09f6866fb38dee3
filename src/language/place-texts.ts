import { counted } from "./counted";
import type { Section } from "./language";

/** What the pane's places say: the tabs, the analyses and the report. */
export const placeTexts = {
  data: { da: "Data", en: "Data" },
  analyses: { da: "Analyser", en: "Analyses" },
  report: { da: "Rapport", en: "Report" },
  check: { da: "Kontrol", en: "Check" },
  questions: {
    da: (count: number) => `${count} spørgsmål`,
    en: (count: number) => counted(count, "question", "questions"),
  },
  warnings: {
    da: (count: number) => counted(count, "advarsel", "advarsler"),
    en: (count: number) => counted(count, "warning", "warnings"),
  },
  notes: {
    da: (count: number) => counted(count, "note", "noter"),
    en: (count: number) => counted(count, "note", "notes"),
  },
  openTitle: {
    da: (count: number) => (count === 1 ? "Et spørgsmål er åbent" : `${count} spørgsmål er åbne`),
    en: (count: number) => (count === 1 ? "A question is open" : `${count} questions are open`),
  },
  openText: {
    da: "Tallene bygger på det, der er antaget, og det kommer til at stå på arket:",
    en: "The figures rest on what was assumed, and the sheet will say so:",
  },
  openMore: {
    da: (count: number) => `og ${count} til`,
    en: (count: number) => `and ${count} more`,
  },
  openSheet: {
    da: (name: string) =>
      `${name} er ikke talt med: intet siger, hvilken enhed svarene kommer fra.`,
    en: (name: string) => `${name} is not counted: nothing says which unit its answers come from.`,
  },
  buildAnyway: { da: "Byg alligevel", en: "Build anyway" },
  seeQuestions: { da: "Se spørgsmålene", en: "See the questions" },
  goToData: { da: "Gå til Data", en: "Go to Data" },

  notShown: {
    da: "Denne del af ruden kunne ikke vises. Luk ruden, og åbn den igen.",
    en: "This part of the pane could not be shown. Close the pane, then open it again.",
  },

  summary: {
    da: (rounds: number, units: number, sources: number) =>
      [
        counted(rounds, "måling", "målinger"),
        counted(units, "enhed", "enheder"),
        counted(sources, "kilde", "kilder"),
      ].join(" · "),
    en: (rounds: number, units: number, sources: number) =>
      [
        counted(rounds, "round", "rounds"),
        counted(units, "unit", "units"),
        counted(sources, "source", "sources"),
      ].join(" · "),
  },
  allAnalyses: {
    da: (count: number) => `Alle analyser (${count})`,
    en: (count: number) => `All analyses (${count})`,
  },
  choices: { da: "Valg", en: "Choices" },
  changeChoices: { da: "Ret valg", en: "Change choices" },
  mendChoice: {
    da: "Ret valget, så vises resultatet.",
    en: "Mend the choice, and the result is shown.",
  },
  inputSheets: { da: "Ark til udfyldning", en: "Sheets to fill in" },
  makeSheet: {
    da: (sheet: string) => `Lav arket »${sheet}«`,
    en: (sheet: string) => `Make the sheet “${sheet}”`,
  },
  sheetMade: {
    da: (sheet: string) => `Arket »${sheet}« er lavet. Udfyld det, så bliver det læst.`,
    en: (sheet: string) => `The sheet “${sheet}” is made. Fill it in, and it will be read.`,
  },
  sheetThere: {
    da: (sheet: string) => `Arket »${sheet}« findes allerede og er vist. Intet i det er ændret.`,
    en: (sheet: string) =>
      `The sheet “${sheet}” is there already and shown. Nothing in it has changed.`,
  },
  buildSheet: { da: "Byg ark", en: "Build sheet" },
  buildOverview: { da: "Byg oversigt", en: "Build overview" },
  building: { da: "Bygger …", en: "Building …" },
  previewOf: {
    da: (title: string) => `Forhåndsvisning: ${title}`,
    en: (title: string) => `Preview: ${title}`,
  },

  copyPicture: { da: "Kopiér som billede", en: "Copy as picture" },
  pictureCopied: {
    da: "Billedet er kopieret. Sæt det ind, hvor du vil.",
    en: "The picture is copied. Paste it where you like.",
  },
  pictureNotCopied: {
    da: "Billedet kunne ikke kopieres her. Byg arket, og kopiér diagrammet derfra.",
    en: "The picture cannot be copied here. Build the sheet and copy the chart from it.",
  },

  built: {
    da: (sheet: string) => `Analysen er bygget i det nye ark »${sheet}«.`,
    en: (sheet: string) => `The analysis is built on the new sheet “${sheet}”.`,
  },
  updated: {
    da: (sheet: string) => `Analysen i arket »${sheet}« er opdateret.`,
    en: (sheet: string) => `The analysis on the sheet “${sheet}” is updated.`,
  },
  left: {
    da: (sheet: string) =>
      `Ikke bygget: Arket »${sheet}« har indhold, som Fidelitet ikke har skrevet. Intet er ændret.`,
    en: (sheet: string) =>
      `Not built: the sheet “${sheet}” holds content that Fidelity did not write. Nothing has changed.`,
  },

  parts: { da: "Rapportens dele", en: "Parts of the report" },
  partsText: {
    da: "Hver valgt del bygges i sit eget ark. Nye ark kommer sidst i projektmappen, i denne rækkefølge.",
    en: "Each chosen part is built on a sheet of its own. New sheets come last in the workbook, in this order.",
  },
  moveUp: {
    da: (title: string) => `Flyt ${title} op`,
    en: (title: string) => `Move ${title} up`,
  },
  moveDown: {
    da: (title: string) => `Flyt ${title} ned`,
    en: (title: string) => `Move ${title} down`,
  },
  moved: {
    da: (title: string, place: number, count: number) => `${title} er nu nr. ${place} af ${count}`,
    en: (title: string, place: number, count: number) => `${title} is now ${place} of ${count}`,
  },
  buildReport: { da: "Byg rapport", en: "Build report" },
  buildingPart: {
    da: (number: number, count: number, title: string) => `Bygger ${number} af ${count}: ${title}`,
    en: (number: number, count: number, title: string) =>
      `Building ${number} of ${count}: ${title}`,
  },
  noParts: {
    da: "Vælg mindst én del, der kan bygges.",
    en: "Choose at least one part that can be built.",
  },
  upToDate: {
    da: (sheet: string) => `Arket »${sheet}« svarer til data og valg.`,
    en: (sheet: string) => `The sheet “${sheet}” agrees with data and choices.`,
  },
  outOfDate: {
    da: (sheet: string) =>
      `Arket »${sheet}« er forældet: Data eller valg er ændret, siden det blev bygget.`,
    en: (sheet: string) =>
      `The sheet “${sheet}” is out of date: data or choices have changed since it was built.`,
  },
  reportBuilt: {
    da: (sheets: number) => `Rapporten er bygget: ${sheets} ark.`,
    en: (sheets: number) => `The report is built: ${counted(sheets, "sheet", "sheets")}.`,
  },
  pagesBuilt: {
    da: (built: number, count: number) =>
      built === count ? `${built} ark er bygget.` : `${built} af ${count} ark er bygget.`,
    en: (built: number, count: number) =>
      built === count
        ? `${counted(built, "sheet is", "sheets are")} built.`
        : `${built} of ${count} sheets are built.`,
  },
  reportPartly: {
    da: (built: number, count: number) =>
      count === 1
        ? "Delen er ikke bygget. Ved den står hvorfor."
        : `${built} af ${count} dele er bygget. Ved de andre står hvorfor.`,
    en: (built: number, count: number) =>
      count === 1
        ? "The part is not built. Beside it, it says why."
        : `${built} of ${count} parts are built. Beside the others it says why.`,
  },
} satisfies Section;
