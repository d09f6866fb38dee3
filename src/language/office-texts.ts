import type { Section } from "./language";

/**
 * What went wrong in Excel, and the way on: one sentence or two a trouble. Excel's own words are
 * in no fixed language, and are never shown.
 */
export const officeTexts = {
  "cell-editing": {
    da: "Der bliver skrevet i en celle. Tryk Enter eller Esc i cellen, og prøv igen.",
    en: "A cell is being edited. Press Enter or Esc in the cell, and try again.",
  },
  protected: {
    da: "Arket eller projektmappen er beskyttet eller åbnet som skrivebeskyttet. Ophæv beskyttelsen under Gennemse, eller gem en kopi, og prøv igen.",
    en: "The sheet or the workbook is protected or open as read-only. Remove the protection under Review, or save a copy, and try again.",
  },
  gone: {
    da: "Arket eller cellerne findes ikke længere. Læs arkene igen.",
    en: "The sheet or the cells no longer exist. Read the sheets again.",
  },
  "too-large": {
    da: "Det er mere, end Excel kan tage imod på én gang. Fordel data på flere ark, eller brug Excel på computeren.",
    en: "It is more than Excel can take at once. Divide the data between several sheets, or use Excel on the desktop.",
  },
  busy: {
    da: "Excel var optaget, eller en anden ændrede det samme. Vent lidt, og prøv igen.",
    en: "Excel was busy, or someone else changed the same. Wait a little, and try again.",
  },
  unreachable: {
    da: "Excel svarede ikke. Se efter, om der er forbindelse, og prøv igen.",
    en: "Excel did not answer. Check the connection, and try again.",
  },
  "in-the-way": {
    da: "Et filter, flettede celler eller en pivottabel står i vejen på arket. Fjern det, eller byg på et nyt ark.",
    en: "A filter, merged cells or a pivot table on the sheet is in the way. Remove it, or build on a new sheet.",
  },
  "name-taken": {
    da: "Et andet ark har netop fået det navn. Prøv igen.",
    en: "Another sheet has just been given that name. Try again.",
  },
  unsupported: {
    da: "Denne udgave af Excel kan det ikke. Brug en nyere udgave eller Excel på nettet.",
    en: "This version of Excel cannot do that. Use a newer version or Excel on the web.",
  },
  unexplained: {
    da: "Excel gav op uden en forklaring. Prøv igen; hjælper det ikke, så gem, luk projektmappen, og åbn den igen.",
    en: "Excel gave up without an explanation. Try again; if that does not help, save, close the workbook, and open it again.",
  },
} as const satisfies Section;
