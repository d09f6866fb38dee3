import { keptOutTexts } from "../../language/kept-out-texts";
import type { Section } from "../../language/language";

/** The sheet of the data's quality. */
export const qualityTexts = {
  sheetName: { da: "Datakvalitet", en: "Data quality" },
  sources: { da: "Hvad der er læst", en: "What was read" },
  source: { da: "Kilde", en: "Source" },
  rounds: { da: "Målinger", en: "Rounds" },
  units: { da: "Enheder", en: "Units" },
  items: { da: "Spørgsmål", en: "Items" },
  responses: { da: "Besvarelser", en: "Responses" },
  keptOut: { da: "Holdt ude", en: "Kept out" },
  why: { da: "Hvorfor holdt ude", en: "Why kept out" },
  how: { da: "Læst således", en: "Read as" },
  findings: { da: "Det, der skal ses på", en: "What to look at" },
  place: { da: "Ark", en: "Sheet" },
  cell: { da: "Celle", en: "Cell" },
  weight: { da: "Vægt", en: "Weight" },
  ask: { da: "Spørgsmål", en: "Question" },
  warn: { da: "Vær opmærksom", en: "Mind" },
  note: { da: "Til orientering", en: "For the record" },
  what: { da: "Hvad", en: "What" },
  noFindings: { da: "Intet at bemærke.", en: "Nothing to note." },
  answers: { da: "Svarene", en: "The answers" },
  element: { da: "Kerneelement", en: "Core element" },
  round: { da: "Måling", en: "Round" },
  valid: { da: "Gyldige", en: "Valid" },
  dontKnow: { da: "Ved ikke", en: "Ved ikke (don’t know)" },
  notApplicable: { da: "Ikke relevant", en: "Not applicable" },
  blank: { da: "Blanke", en: "Blank" },
  errors: { da: "Fejlværdier", en: "Error values" },
  unknown: { da: "Ukendte", en: "Unknown" },
  few: {
    da: (least: number) => `Under ${least} personer: ikke delt efter svar`,
    en: (least: number) => `Fewer than ${least} persons: not divided by answer`,
  },
  untold: {
    da: "Holdt tilbage af hensyn til diskretion",
    en: "Withheld for confidentiality",
  },
  rates: { da: "Svarprocent", en: "Response rate" },
  unit: { da: "Enhed", en: "Unit" },
  invited: { da: "Inviterede", en: "Invited" },
  rate: { da: "Svarprocent", en: "Response rate" },
  skipped: {
    da: (names: string) => `Uden spørgeskemadata: ${names}.`,
    en: (names: string) => `Without survey data: ${names}.`,
  },
  built: {
    da: (when: string) => `Bygget ${when} med Fidelitet for Excel.`,
    en: (when: string) => `Built ${when} with Fidelitet for Excel.`,
  },
  unitColumn: {
    da: (header: string) => `enhed: »${header}«`,
    en: (header: string) => `unit: “${header}”`,
  },
  unitFixed: {
    da: (unit: string) => `enhed: hele arket er ${unit}`,
    en: (unit: string) => `unit: the whole sheet is ${unit}`,
  },
  roundColumn: {
    da: (header: string) => `måling: »${header}«`,
    en: (header: string) => `round: “${header}”`,
  },
  roundFixed: {
    da: (round: string) => `måling: hele arket er ${round}`,
    en: (round: string) => `round: the whole sheet is ${round}`,
  },
  groupColumn: {
    da: (header: string) => `målgruppe: »${header}«`,
    en: (header: string) => `target group: “${header}”`,
  },
  completedColumn: {
    da: (header: string) => `gennemført efter »${header}«`,
    en: (header: string) => `completed by “${header}”`,
  },
  ...keptOutTexts,
} as const satisfies Section;
