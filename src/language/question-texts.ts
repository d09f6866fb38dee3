import { counted } from "./counted";
import type { Section } from "./language";

/** What the place Data says of questions, one at a time, and of what was answered. */
export const questionTexts = {
  questionOf: {
    da: (number: number, count: number) => `Spørgsmål ${number} af ${count}`,
    en: (number: number, count: number) => `Question ${number} of ${count}`,
  },
  assumed: { da: "(antaget)", en: "(assumed)" },
  where: { da: "Hvor:", en: "Where:" },
  answer: { da: "Svar", en: "Answer" },
  skip: { da: "Spring over", en: "Skip" },
  acceptAll: { da: "Godkend alle forslag", en: "Accept all suggestions" },
  allSkipped: {
    da: (count: number) =>
      count === 1 ? "Spørgsmålet er sprunget over" : `${count} spørgsmål er sprunget over`,
    en: (count: number) =>
      count === 1 ? "The question was skipped" : `${count} questions were skipped`,
  },
  allSkippedText: {
    da: "Indtil du svarer, bygger tallene på det, der er antaget.",
    en: "Until you answer, the figures rest on what was assumed.",
  },
  seeAgain: { da: "Se spørgsmålene igen", en: "See the questions again" },
  allAnswered: { da: "Alle spørgsmål er besvaret", en: "All questions are answered" },
  allAnsweredText: {
    da: "Du kan se og fortryde dine svar under »Besvarede spørgsmål«.",
    en: "You can see and undo your answers under “Answered questions”.",
  },

  showEffect: { da: "Vis virkningen", en: "Show the effect" },
  computing: { da: "beregner virkningen …", en: "computing the effect …" },
  effectUnknown: { da: "virkningen kunne ikke beregnes", en: "the effect could not be computed" },
  asNow: { da: "sådan er tallene nu", en: "the figures are so now" },
  noFigures: { da: "ændrer ingen tal", en: "changes no figures" },
  figures: {
    da: (changed: number, of: number, units: number) =>
      `ændrer ${changed} af ${of} tal i ${counted(units, "enhed", "enheder")}`,
    en: (changed: number, of: number, units: number) =>
      `changes ${changed} of ${of} figures in ${counted(units, "unit", "units")}`,
  },
  moreResponses: {
    da: (count: number) => `${counted(count, "besvarelse", "besvarelser")} mere`,
    en: (count: number) => `${counted(count, "response", "responses")} more`,
  },
  fewerResponses: {
    da: (count: number) => `${counted(count, "besvarelse", "besvarelser")} færre`,
    en: (count: number) => `${counted(count, "response", "responses")} fewer`,
  },
  compared: {
    da: (first: string, latest: string) => `udviklingen bliver fra ${first} til ${latest}`,
    en: (first: string, latest: string) => `the change becomes from ${first} to ${latest}`,
  },
  order: {
    da: (rounds: string) => `rækkefølgen bliver ${rounds}`,
    en: (rounds: string) => `the order becomes ${rounds}`,
  },
  saved: {
    da: (effect: string, left: number) =>
      `Svaret er gemt: ${effect}. ${left === 0 ? "Der er ikke flere spørgsmål." : `${left} spørgsmål tilbage.`}`,
    en: (effect: string, left: number) =>
      `The answer is saved: ${effect}. ${left === 0 ? "There are no more questions." : `${counted(left, "question", "questions")} left.`}`,
  },

  answeredTitle: {
    da: (count: number) => `Besvarede spørgsmål (${count})`,
    en: (count: number) => `Answered questions (${count})`,
  },
  undo: { da: "Fortryd", en: "Undo" },
  undoAnswer: {
    da: (answer: string) => `Fortryd: ${answer}`,
    en: (answer: string) => `Undo: ${answer}`,
  },
  undone: {
    da: (answer: string) => `Fortrudt: ${answer}`,
    en: (answer: string) => `Undone: ${answer}`,
  },
  itemsChosen: {
    da: (count: number) => `${counted(count, "spørgsmål er valgt", "spørgsmål er valgt")} til`,
    en: (count: number) => `${counted(count, "item is", "items are")} chosen`,
  },
  codesChosen: { da: "Koderne er læst, som du har valgt", en: "Codes are read as you chose" },
  readSo: {
    da: (message: string) => `Det er rigtigt: ${message}`,
    en: (message: string) => `It is right: ${message}`,
  },
  meansAnswer: {
    da: (text: string, kind: string) => `»${text}« tæller som ${kind}`,
    en: (text: string, kind: string) => `“${text}” counts as ${kind}`,
  },

  unknownTitle: {
    da: (count: number) => `Svar, der ikke kendes (${count})`,
    en: (count: number) => `Answers that are not known (${count})`,
  },
  unknownText: {
    da: "Sig, hvad svaret tæller som. Det gælder alle ark. Svar, som kun én person har givet, vises ikke her.",
    en: "Say what the answer counts as. It applies to all sheets. Answers that only one person gave are not shown here.",
  },
  countsAs: {
    da: (text: string, cells: number) => `»${text}« (${counted(cells, "celle", "celler")})`,
    en: (text: string, cells: number) => `“${text}” (${counted(cells, "cell", "cells")})`,
  },
  readAs: {
    da: (text: string) => `»${text}« (læst efter, hvad det ligner)`,
    en: (text: string) => `“${text}” (read by its likeness)`,
  },
  notCounted: { da: "ikke talt med", en: "not counted" },
  dontKnow: { da: "Ved ikke", en: "Ved ikke (don’t know)" },
  notApplicable: { da: "Ikke relevant", en: "Not applicable" },
  noAnswer: { da: "Intet svar", en: "No answer" },
  save: { da: "Gem", en: "Save" },

  scaleTitle: { da: "Skalaen", en: "The scale" },
  scaleText: {
    da: "Hvert svar er et trin fra 1, det laveste. Sæt hak ved de trin, der er positive.",
    en: "Every answer is a grade from 1, the lowest. Tick the grades that are positive.",
  },
  gradeOf: {
    da: (label: string) => `Trin for »${label}«`,
    en: (label: string) => `Grade of “${label}”`,
  },
  positive: { da: "positivt", en: "positive" },
  positiveOf: {
    da: (label: string) => `»${label}« er positivt`,
    en: (label: string) => `“${label}” is positive`,
  },
  noGrade: { da: "ikke et trin", en: "no grade" },
  saveScale: {
    da: (source: string) => `Gem skalaen for ${source}`,
    en: (source: string) => `Save the scale of ${source}`,
  },

  columns: { da: "Vis kolonnerne", en: "Show the columns" },
  hideColumns: { da: "Skjul kolonnerne", en: "Hide the columns" },
  columnsOf: {
    da: (source: string) => `Kolonnerne i ${source}`,
    en: (source: string) => `The columns of ${source}`,
  },
  column: { da: "Kolonne", en: "Column" },
  role: { da: "Læst som", en: "Read as" },
  cells: { da: "Celler", en: "Cells" },
  "role-item": { da: "svar", en: "answers" },
  "role-unit": { da: "enhed", en: "unit" },
  "role-round": { da: "måling", en: "round" },
  "role-group": { da: "målgruppe", en: "target group" },
  "role-respondent": { da: "hvem der svarer", en: "who answers" },
  "role-status": { da: "gennemført", en: "completed" },
  "role-other": { da: "læses ikke", en: "not read" },

  changeOrder: { da: "Ret rækkefølgen", en: "Change the order" },
  endOrder: { da: "Færdig med rækkefølgen", en: "Done with the order" },
  orderAssumed: {
    da: "Rækkefølgen er antaget: målingernes navne siger ikke, hvilken der kom først.",
    en: "The order was assumed: the rounds’ names do not say which came first.",
  },
} as const satisfies Section;
