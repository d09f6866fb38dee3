import { counted } from "./counted";
import type { Section } from "./language";

/** What the place says where a text is checked. */
export const checkTexts = {
  title: { da: "Kontrol af en tekst", en: "Check of a text" },
  what: {
    da: "Sæt en tekst eller en tabel ind, eller hent celler fra projektmappen. Tallene regnes efter: procenter og antal, forskelle, korrelationer med p, summer, og hvad der siges om tabellerne her i projektmappen.",
    en: "Paste a text or a table, or fetch cells of the workbook. Its figures are reckoned again: shares and counts, differences, correlations with p, sums, and what is said of the tables of this workbook.",
  },
  text: { da: "Tekst", en: "Text" },
  fetchCells: { da: "Hent markerede celler", en: "Fetch selected cells" },
  fetchSheet: { da: "Hent hele arket", en: "Fetch the whole sheet" },
  beside: {
    da: "Hold også teksten op mod projektmappens tal",
    en: "Also hold the text against the workbook’s figures",
  },
  units: { da: "Antal enheder", en: "Number of units" },
  unitsHint: {
    da: "Bruges som n for en korrelation, når teksten ikke oplyser n.",
    en: "Taken as n of a correlation where the text gives none.",
  },
  unitsWrong: {
    da: "Skriv et helt tal på mindst 3, eller lad feltet være tomt.",
    en: "Write a whole number of at least 3, or leave the field empty.",
  },
  check: { da: "Kontrollér", en: "Check" },
  change: { da: "Ret teksten", en: "Change the text" },
  empty: { da: "Der er ingen tekst at kontrollere.", en: "There is no text to check." },
  tooLong: {
    da: (most: number) =>
      `Teksten er for lang. Kontrollér højst ${most.toLocaleString("da-DK")} tegn ad gangen.`,
    en: (most: number) =>
      `The text is too long. Check at most ${most.toLocaleString("en-GB")} characters at a time.`,
  },
  emptyCells: { da: "Cellerne er tomme.", en: "The cells are empty." },
  manyCells: {
    da: (most: number) =>
      `Det er for mange celler. Markér højst ${most.toLocaleString("da-DK")} i ét område.`,
    en: (most: number) =>
      `Those are too many cells. Select at most ${most.toLocaleString("en-GB")} in one area.`,
  },
  notFetched: {
    da: (why: string) => `Cellerne kunne ikke hentes. ${why}`,
    en: (why: string) => `The cells could not be fetched. ${why}`,
  },
  oneArea: {
    da: "Markér ét sammenhængende område af celler, og prøv igen.",
    en: "Select one area of cells, and try again.",
  },
  claims: {
    da: (count: number) => counted(count, "påstand", "påstande"),
    en: (count: number) => counted(count, "claim", "claims"),
  },
  noClaims: {
    da: "Der er ingen tal i teksten, som kan regnes efter.",
    en: "There are no figures in the text that can be reckoned again.",
  },
  agree: {
    da: (count: number) => `${count} stemmer`,
    en: (count: number) => `${count} ${count === 1 ? "agrees" : "agree"}`,
  },
  round: {
    da: (count: number) => `${count} stemmer kun med afrunding`,
    en: (count: number) => `${count} ${count === 1 ? "agrees" : "agree"} only by rounding`,
  },
  wrong: {
    da: (count: number) => `${count} stemmer ikke`,
    en: (count: number) => `${count} ${count === 1 ? "does" : "do"} not agree`,
  },
  unknown: {
    da: (count: number) => `${count} kan ikke regnes efter`,
    en: (count: number) => `${count} cannot be reckoned again`,
  },
  besideTables: {
    da: (tables: string) => `Holdt op mod projektmappens tal i: ${tables}.`,
    en: (tables: string) => `Held against the workbook’s figures in: ${tables}.`,
  },
  besideNothing: {
    da: "Kun holdt op mod sig selv: projektmappens tal er ikke med.",
    en: "Held against itself alone, without the workbook’s figures.",
  },
  press: {
    da: "Tryk på en markering for at se, hvad der er beregnet.",
    en: "Press a mark to see what was computed.",
  },
  show: {
    da: (sheet: string) => `Vis i arket ${sheet}`,
    en: (sheet: string) => `Show on the sheet ${sheet}`,
  },
  notBuilt: {
    da: (sheet: string) => `${sheet} er ikke bygget som ark endnu.`,
    en: (sheet: string) => `${sheet} is not built as a sheet yet.`,
  },
  reordered: {
    da: (sheet: string) =>
      `Rækkerne i arket »${sheet}« er flyttet, siden det blev bygget, så cellen kan ikke peges ud.`,
    en: (sheet: string) =>
      `The rows of the sheet “${sheet}” were moved since it was built, so the cell cannot be pointed out.`,
  },
} as const satisfies Section;
