import type { Section } from "./language";

/** What the command that prints a file's tables says. */
export const tablesTexts = {
  usage: {
    da: "Brug: npm run --silent tables -- [--json] [--lang da|en] FIL…",
    en: "Usage: npm run --silent tables -- [--json] [--lang da|en] FILE…",
  },
  none: {
    da: (files: string) => `Ingen tabel fundet i ${files}.`,
    en: (files: string) => `No table found in ${files}.`,
  },
  lines: {
    da: (place: string) => `linje ${place}`,
    en: (place: string) => (place.includes("-") ? `lines ${place}` : `line ${place}`),
  },
  size: {
    da: (rows: number, columns: number) =>
      `${rows} ${rows === 1 ? "række" : "rækker"}, ${columns} ${columns === 1 ? "kolonne" : "kolonner"}`,
    en: (rows: number, columns: number) =>
      `${rows} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`,
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
    da: (count: number) => `Uden for tabellerne: ${count} ${count === 1 ? "linje" : "linjer"} til.`,
    en: (count: number) => `Outside the tables: ${count} more ${count === 1 ? "line" : "lines"}.`,
  },
} as const satisfies Section;
