import type { Section } from "./language";

/** What a user must know of a build beyond that it was done, and what they can choose. */
export const buildTexts = {
  protected: {
    da: (sheet: string) =>
      `Arket ${sheet} er beskyttet, så intet er ændret. Ophæv beskyttelsen under Gennemse, og byg igen.`,
    en: (sheet: string) =>
      `The sheet ${sheet} is protected, so nothing was changed. Remove the protection under Review, and build again.`,
  },
  protectedWorkbook: {
    da: "Projektmappens struktur er beskyttet, så der kan ikke komme et nyt ark. Ophæv beskyttelsen under Gennemse, og byg igen.",
    en: "The workbook's structure is protected, so no sheet can be added. Remove the protection under Review, and build again.",
  },
  gone: {
    da: (sheet: string) =>
      `Arket ${sheet} blev slettet, mens det blev skrevet. Byg igen for at få et nyt.`,
    en: (sheet: string) =>
      `The sheet ${sheet} was deleted while it was being written. Build again to get a new one.`,
  },
  hidden: {
    da: (sheet: string) => `Arket ${sheet} er bygget igen, men det er skjult.`,
    en: (sheet: string) => `The sheet ${sheet} was built again, but it is hidden.`,
  },
  kept: {
    da: (sheet: string, cells: string) =>
      `Du skrev i ${cells} på arket ${sheet}, mens det blev bygget. Det, du skrev, står der endnu.`,
    en: (sheet: string, cells: string) =>
      `You wrote in ${cells} on the sheet ${sheet} while it was built. What you wrote still stands.`,
  },
  ordered: {
    da: "Rækkerne står i den rækkefølge, som du har givet dem. Slet arket, og byg igen for at få den oprindelige.",
    en: "The rows stand in the order that you gave them. Delete the sheet and build again for the original one.",
  },
  reordered: {
    da: (sheet: string) => `Rækkerne på arket ${sheet} står i en anden rækkefølge end den byggede.`,
    en: (sheet: string) => `The rows on the sheet ${sheet} are in another order than was built.`,
  },
  overwrite: { da: "Overskriv", en: "Write over it" },
  keepOrder: { da: "Behold rækkefølgen", en: "Keep the order" },
  newSheet: { da: "Byg i et nyt ark", en: "Build on a new sheet" },
  leave: { da: "Lad være", en: "Leave it" },
} as const satisfies Section;
