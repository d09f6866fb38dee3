import { unitColumn } from "./shared-columns";
import { tableSheet, unitNames } from "./table-sheet";

/** Inviterede: how many were asked in each unit. */
export const invitedSheet = tableSheet({
  id: "invited",
  name: { da: "Inviterede", en: "Invited" },
  holds: {
    da: "Hvor mange medarbejdere der er inviteret i hver enhed.",
    en: "How many employees were invited in each unit.",
  },
  instruction: {
    da: "Skriv, hvor mange medarbejdere der fik spørgeskemaet i hver enhed. Rækkefølgen er også enhedernes rækkefølge i tabellerne.",
    en: "Write how many employees were sent the survey in each unit. The order is also that of the units in the tables.",
  },
  columns: [
    {
      heading: unitColumn.heading,
      prompt: {
        da: "Enheden, som den hedder i data.",
        en: "The unit as it is called in the data.",
      },
      width: 170,
      offers: ({ reading }) => unitNames(reading),
    },
    {
      heading: { da: "Inviterede", en: "Invited" },
      prompt: { da: "Et helt tal for hver måling.", en: "A whole number for each round." },
      width: 110,
    },
  ],
  begins: ({ reading }) => unitNames(reading),
});
