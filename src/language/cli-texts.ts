import type { Section } from "./language";

/** What the command line says. */
export const cliTexts = {
  usage: {
    da: "Brug: npm run --silent overview -- [--json] [--lang da|en] [--first MÅLING] [--latest MÅLING] [--total svar|enheder] FIL…",
    en: "Usage: npm run --silent overview -- [--json] [--lang da|en] [--first ROUND] [--latest ROUND] [--total svar|enheder] FILE…",
  },
  tablesUsage: {
    da: "Brug: npm run --silent tables -- [--json] [--lang da|en] FIL…",
    en: "Usage: npm run --silent tables -- [--json] [--lang da|en] FILE…",
  },
  noTable: {
    da: (files: string) => `Ingen tabel fundet i ${files}.`,
    en: (files: string) => `No table found in ${files}.`,
  },
  table: {
    da: (file: string, place: string, title: string | null, rows: number, columns: number) =>
      `${file}, ${/^\d/.test(place) ? `linje ${place}` : place}${title === null ? "" : `: ${title}`} (${rows} × ${columns})`,
    en: (file: string, place: string, title: string | null, rows: number, columns: number) =>
      `${file}, ${/^\d/.test(place) ? `line ${place}` : place}${title === null ? "" : `: ${title}`} (${rows} × ${columns})`,
  },
  moreRows: {
    da: (count: number) => `… ${count} ${count === 1 ? "række" : "rækker"} til`,
    en: (count: number) => `… ${count} more ${count === 1 ? "row" : "rows"}`,
  },
  outside: {
    da: (place: string, text: string) => `Uden for tabellerne, ${place}: ${text}`,
    en: (place: string, text: string) => `Outside the tables, ${place}: ${text}`,
  },
  moreOutside: {
    da: (count: number) => `Uden for tabellerne: ${count} linjer til.`,
    en: (count: number) => `Outside the tables: ${count} more lines.`,
  },
  unreadable: {
    da: (file: string) => `${file} kan ikke læses. Kontrollér navnet, og at filen findes.`,
    en: (file: string) => `${file} cannot be read. Check the name and that the file exists.`,
  },
  noResponses: {
    da: (file: string) =>
      `${file} har spørgeskemaets overskrifter, men ingen besvarelser. Der skal være mindst én række med enhed og svar.`,
    en: (file: string) =>
      `${file} has the survey's headers but no responses. There must be at least one row with a unit and answers.`,
  },
  unknownRound: {
    da: (name: string, known: string) => `Der er ingen måling »${name}«. Målingerne er: ${known}.`,
    en: (name: string, known: string) => `There is no round “${name}”. The rounds are: ${known}.`,
  },
  unknownTotal: {
    da: (value: string) => `--total skal være »svar« eller »enheder«, ikke »${value}«.`,
    en: (value: string) => `--total must be “svar” or “enheder”, not “${value}”.`,
  },
  finding: {
    da: (where: string, message: string) => `Bemærk${where}: ${message}`,
    en: (where: string, message: string) => `Note${where}: ${message}`,
  },
} as const satisfies Section;
