import { counted } from "./counted";
import type { Section } from "./language";

const formulasDa = (count: number) => counted(count, "formel", "formler");
const formulasEn = (count: number) => counted(count, "formula", "formulas");

/** What the pane says of formulas that are frozen to values, and of those that are brought back. */
export const freezeTexts = {
  title: { da: "Før du deler projektmappen", en: "Before you share the workbook" },
  text: {
    da: "Kolleger uden tilføjelsesprogrammet ser #NAVN?, når Excel regner funktionerne om. Frys dem til værdier, før du deler; formlerne gemmes i projektmappen og kan tøs op igen.",
    en: "Colleagues without the add-in see #NAME? when Excel recalculates the functions. Freeze them to values before you share; the formulas are kept in the workbook and can be thawed.",
  },
  scope: { da: "Hvor", en: "Where" },
  selection: { da: "Markeringen", en: "The selection" },
  sheet: { da: "Det viste ark", en: "The sheet in view" },
  workbook: { da: "Hele projektmappen", en: "The whole workbook" },
  freeze: { da: "Frys til værdier", en: "Freeze to values" },
  thaw: { da: "Tø op", en: "Thaw" },
  frozen: {
    da: (count: number) => `${formulasDa(count)} er frosset til værdier.`,
    en: (count: number) => `${formulasEn(count)} ${count === 1 ? "was" : "were"} frozen to values.`,
  },
  nothingToFreeze: {
    da: "Der er ingen af tilføjelsesprogrammets funktioner at fryse her.",
    en: "There are none of the add-in's functions to freeze here.",
  },
  tooMany: {
    da: (formulas: string, most: string) =>
      `Det ville blive ${formulas} frosne formler, og projektmappen kan huske ${most}. Intet er ændret; frys et ark ad gangen, eller brug færre formler.`,
    en: (formulas: string, most: string) =>
      `That would be ${formulas} frozen formulas, and the workbook can keep ${most}. Nothing was changed; freeze a sheet at a time, or use fewer formulas.`,
  },
  unsettled: {
    da: (cells: string) =>
      `Uden et tal at gemme, og derfor ladt stå: ${cells}. Tø op for at få formlerne skrevet igen.`,
    en: (cells: string) =>
      `Without a figure to keep, and therefore left: ${cells}. Thaw to have the formulas written anew.`,
  },
  thawed: {
    da: (count: number) => `${formulasDa(count)} er tøet op.`,
    en: (count: number) => `${formulasEn(count)} ${count === 1 ? "was" : "were"} thawed.`,
  },
  mended: {
    da: (count: number) => `${formulasDa(count)}, som Excel ikke kunne kende, er skrevet igen.`,
    en: (count: number) =>
      `${formulasEn(count)} that Excel had lost ${count === 1 ? "was" : "were"} written anew.`,
  },
  nothingToThaw: {
    da: "Der er intet frosset her.",
    en: "Nothing is frozen here.",
  },
  changed: {
    da: (cells: string) => `Der står noget andet end det frosne, så det er ladt stå: ${cells}.`,
    en: (cells: string) =>
      `Something else than the frozen value stands there, so it was left: ${cells}.`,
  },
  moved: {
    da: (cells: string) =>
      `Rækker, kolonner eller ark er kommet til eller forsvundet siden frysningen, så formlerne ville pege forkert. Ladt stå: ${cells}.`,
    en: (cells: string) =>
      `Rows, columns or sheets came or went since the freezing, so the formulas would point at other cells. Left: ${cells}.`,
  },
  protected: {
    da: (sheets: string) => `Beskyttet, og derfor ladt stå: ${sheets}.`,
    en: (sheets: string) => `Protected, and therefore left: ${sheets}.`,
  },
  edited: {
    da: (cells: string) =>
      `Der blev skrevet i cellen i samme øjeblik, så den er ladt stå: ${cells}.`,
    en: (cells: string) => `Someone wrote in the cell in that moment, so it was left: ${cells}.`,
  },
} as const satisfies Section;
