import type { InputSheetColumn } from "./table-sheet";
import { unitNames } from "./table-sheet";

/** Rows that are about all units, or about the country without them. */
const ALL = { da: "Samlet", en: "Total" };
const NATIONAL = { da: "Landsgennemsnit", en: "National average" };

export const unitColumn: InputSheetColumn = {
  heading: { da: "Enhed", en: "Unit" },
  prompt: {
    da: "Enheden, som den hedder i data. »Samlet« er alle enheder, »Landsgennemsnit« er landet uden dem.",
    en: "The unit as it is called in the data. “Total” is all units, “National average” the country without them.",
  },
  width: 130,
  offers: ({ reading }, words) => [...unitNames(reading), words(ALL), words(NATIONAL)],
};

export const periodColumn: InputSheetColumn = {
  heading: { da: "Periode", en: "Period" },
  prompt: {
    da: "Måned, uge eller måling, fx januar 2018 eller uge 12. Kan stå tom.",
    en: "Month, week or round, such as January 2018 or week 12. May be empty.",
  },
  width: 100,
};

export const indicatorColumn: InputSheetColumn = {
  heading: { da: "Indikator", en: "Indicator" },
  prompt: {
    da: "Hvad tallene handler om, fx Selvbooking. Skriv den ens hver gang.",
    en: "What the figures are about, such as self-booking. Write it alike every time.",
  },
  width: 170,
};

export const groupColumn: InputSheetColumn = {
  heading: { da: "Målgruppe", en: "Target group" },
  prompt: {
    da: "Målgruppen, som den hedder i data. Tom er alle.",
    en: "The target group as it is called in the data. Empty is all.",
  },
  width: 180,
  offers: ({ reading }) => reading.tally.groups.all,
};

export const countColumn: InputSheetColumn = {
  heading: { da: "Antal", en: "Count" },
  prompt: {
    da: "Hvor mange det gælder, et helt tal. Står det tomt, bruges andelen.",
    en: "How many it holds for, a whole number. Where it is empty, the share is used.",
  },
  width: 70,
};

export const totalColumn: InputSheetColumn = {
  heading: { da: "Ud af", en: "Out of" },
  prompt: {
    da: "Hvor mange der er i alt, et helt tal.",
    en: "How many there are in all, a whole number.",
  },
  width: 70,
};

/** A column of shares. */
export function shareColumn(heading: InputSheetColumn["heading"], of: InputSheetColumn["prompt"]) {
  return {
    heading,
    prompt: {
      da: `${of.da} Skriv den som 40 %.`,
      en: `${of.en} Write it as 40 %.`,
    },
    width: 115,
  } satisfies InputSheetColumn;
}
