import type { Section } from "./language";

/** What the command line says. */
export const cliTexts = {
  usage: {
    da: "Brug: npm run --silent overview -- [--json] [--lang da|en] [--first MÅLING] [--latest MÅLING] [--total svar|enheder] FIL…",
    en: "Usage: npm run --silent overview -- [--json] [--lang da|en] [--first ROUND] [--latest ROUND] [--total svar|enheder] FILE…",
  },
  unreadable: {
    da: (file: string) => `${file} kan ikke læses. Kontrollér navnet, og at filen findes.`,
    en: (file: string) => `${file} cannot be read. Check the name and that the file exists.`,
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
