import { counted } from "./counted";
import type { Section } from "./language";

/** What the pane says of the cells that are selected. */
export const selectionTexts = {
  title: { da: "Markering", en: "Selection" },
  more: { da: "Vis mere om markeringen", en: "Show more of the selection" },
  less: { da: "Vis mindre om markeringen", en: "Show less of the selection" },
  answers: {
    da: (count: number) => `${count} svar`,
    en: (count: number) => counted(count, "answer", "answers"),
  },
  persons: {
    da: (count: number) => counted(count, "person", "personer"),
    en: (count: number) => counted(count, "person", "persons"),
  },
  pairs: {
    da: (count: number) => `${count} par`,
    en: (count: number) => counted(count, "pair", "pairs"),
  },
  fidelity: { da: "Fidelitet", en: "Fidelity" },
  interval: { da: "95 %-interval", en: "95 % interval" },
  grade: { da: "Implementeringsgrad", en: "Grade" },
  personsAreRows: {
    da: "Hver række er talt som én person.",
    en: "Each row is counted as one person.",
  },
  codes: {
    da: "Tallene er læst som koder, hvor 5 er I meget høj grad.",
    en: "The numbers were read as codes, where 5 is to a very high degree.",
  },
  dontKnow: {
    da: (count: number) => `${count} Ved ikke`,
    en: (count: number) => `${count} don't know`,
  },
  notApplicable: {
    da: (count: number) => `${count} ikke relevant`,
    en: (count: number) => `${count} not applicable`,
  },
  errors: {
    da: (count: number) => counted(count, "fejlcelle", "fejlceller"),
    en: (count: number) => counted(count, "error cell", "error cells"),
  },
  unknown: {
    da: (count: number) => `${counted(count, "celle", "celler")} med andet end svar`,
    en: (count: number) => `${counted(count, "cell", "cells")} with something else than answers`,
  },
  notCounted: {
    da: (what: string) => `Ikke talt med: ${what}.`,
    en: (what: string) => `Not counted: ${what}.`,
  },
  readAs: { da: "Læst som", en: "Read as" },
  asAnswers: { da: "Svar", en: "Answers" },
  asPairs: { da: "To rækker tal", en: "Two lines of numbers" },
  distribution: { da: "Svarenes fordeling", en: "How the answers are spread" },
  ofGrade: {
    da: (label: string, count: number, percent: number) => `${label}: ${count} (${percent} %)`,
    en: (label: string, count: number, percent: number) => `${label}: ${count} (${percent} %)`,
  },
  scatter: { da: "Tallene mod hinanden", en: "The numbers against each other" },
  scatterOf: {
    da: (x: string, y: string, count: number) => `${count} punkter: ${x} vandret, ${y} lodret.`,
    en: (x: string, y: string, count: number) => `${count} points: ${x} across, ${y} upwards.`,
  },
  firstPoints: {
    da: (shown: number) => `Billedet viser de første ${shown} par.`,
    en: (shown: number) => `The picture shows the first ${shown} pairs.`,
  },
  first: { da: "den første", en: "the first" },
  second: { da: "den anden", en: "the second" },
  criterion: { da: "Succeskriterium", en: "Success criterion" },
  criterionExample: { da: "fx 75 %", en: "e.g. 75 %" },
  met: {
    da: (target: string) => `Indfriet: målet er ${target}.`,
    en: (target: string) => `Met: the target is ${target}.`,
  },
  notMet: {
    da: (target: string) => `Ikke indfriet: målet er ${target}.`,
    en: (target: string) => `Not met: the target is ${target}.`,
  },
  noTarget: {
    da: "Skriv målet som et tal, fx 75 % eller 0,75.",
    en: "Write the target as a number, such as 75 % or 0.75.",
  },
  differentUnits: {
    da: "Tallet og målet er ikke i samme enhed: det ene er en andel, det andet er ikke.",
    en: "The number and the target are not in the same unit: one is a share, the other is not.",
  },
  formula: { da: "Formel", en: "Formula" },
  insert: { da: "Indsæt formel", en: "Insert formula" },
  oneArea: {
    da: "En formel tager kun ét sammenhængende område. Markér ét for at indsætte den.",
    en: "A formula takes one area only. Select one to insert it.",
  },
  written: {
    da: (address: string, formula: string) => `${formula} står nu i ${address}.`,
    en: (address: string, formula: string) => `${formula} now stands in ${address}.`,
  },
  "no-room": {
    da: "Der er ingen fri celle til højre for markeringen, så intet er skrevet.",
    en: "There is no free cell to the right of the selection, so nothing was written.",
  },
  kept: {
    da: (address: string) => `Der blev skrevet i ${address} i samme øjeblik. Det står der endnu.`,
    en: (address: string) => `Someone wrote in ${address} in that moment. It still stands there.`,
  },
  unknownFunction: {
    da: "Excel kender ikke funktionen endnu. Luk og åbn ruden, og prøv igen; intet er skrevet.",
    en: "Excel does not know the function yet. Close and open the pane, and try again; nothing was written.",
  },
  tooLarge: {
    da: (cells: string, most: string) =>
      `Der er markeret ${cells} celler med noget i. Markér højst ${most} for at få dem regnet ud.`,
    en: (cells: string, most: string) =>
      `${cells} cells with something in them are selected. Select at most ${most} to have them worked out.`,
  },
  tooManyAreas: {
    da: (areas: number, most: number) =>
      `Der er markeret ${areas} områder. Markér højst ${most} for at få dem regnet ud.`,
    en: (areas: number, most: number) =>
      `${areas} areas are selected. Select at most ${most} to have them worked out.`,
  },
} as const satisfies Section;
